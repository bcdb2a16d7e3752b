// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { liveMarks } from '@/lib/live/marks';
import type { OutlinedPicture } from '@/lib/live/picture';
import { installHighlightRegistry, painted } from './highlightRegistry';

let registry: Map<string, Set<Range>>;

beforeEach(() => {
  registry = installHighlightRegistry();
  document.body.innerHTML =
    '<script>var a</script><h2>Why</h2><p>A queue <b>keeps</b> jobs.</p><p>A worker takes one.</p>';
});

function rangeOver(from: string, to: string): Range {
  const range = document.createRange();
  const nodes = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const start = node.nodeValue!.indexOf(from);
    const end = node.nodeValue!.indexOf(to);
    if (start >= 0) range.setStart(node, start);
    if (end >= 0) range.setEnd(node, end + to.length);
  }
  return range;
}

test('a passage across inline elements is painted and described, and the page is not changed', () => {
  const before = document.documentElement.outerHTML;
  const mark = liveMarks(document).add(rangeOver('queue', 'jobs'), 'blue');
  expect(painted(registry, 'galpi-blue')).toEqual(['queue keeps jobs']);
  expect(mark).toMatchObject({ colour: 'blue', note: '', section: 'Why' });
  expect(mark!.selectors[0]).toMatchObject({ exact: 'queue keeps jobs', occurrences: 1 });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a selection of white space is no mark', () => {
  document.body.innerHTML = '<p>   </p>';
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(liveMarks(document).add(range, 'blue')).toBeNull();
});

test('saved marks are found in the text of the page, lost ones are not painted', () => {
  const { selectors } = liveMarks(document).add(rangeOver('worker', 'takes'), 'pink')!;
  const marks = liveMarks(document);
  const gone = [
    { type: 'TextQuoteSelector' as const, exact: 'no such words', prefix: '', suffix: '', occurrences: 1 },
  ];
  marks.show([
    { id: 'a', colour: 'green', selectors },
    { id: 'b', colour: 'green', selectors: gone },
  ]);
  expect(painted(registry, 'galpi-green')).toEqual(['worker takes']);
  expect(painted(registry, 'galpi-pink')).toEqual([]);
  expect(marks.get('b')?.range).toBeNull();
});

test('a mark changes its colour, goes, and comes back', () => {
  const marks = liveMarks(document);
  const { id } = marks.add(rangeOver('worker', 'takes'), 'pink')!;
  marks.recolour(id, 'violet');
  expect(painted(registry, 'galpi-pink')).toEqual([]);
  expect(painted(registry, 'galpi-violet')).toEqual(['worker takes']);
  const removed = marks.remove(id)!;
  expect(painted(registry, 'galpi-violet')).toEqual([]);
  marks.putBack(removed);
  expect(painted(registry, 'galpi-violet')).toEqual(['worker takes']);
});

test('of marks over one another the shortest is the one that is clicked', () => {
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 50, 20)] as unknown as DOMRectList;
  const marks = liveMarks(document);
  marks.add(rangeOver('queue', 'jobs'), 'pink');
  const inner = marks.add(rangeOver('keeps', 'keeps'), 'blue')!;
  marks.add(rangeOver('Why', 'takes'), 'green');
  expect(marks.at(10, 10)?.id).toBe(inner.id);
});

test('a mark inside another is seen, whichever was made first', () => {
  const marks = liveMarks(document);
  marks.add(rangeOver('keeps', 'keeps'), 'yellow');
  marks.add(rangeOver('queue', 'takes'), 'violet');
  marks.add(rangeOver('worker', 'worker'), 'yellow');
  expect(painted(registry, 'galpi-yellow')).toEqual(['keeps', 'worker']);
  expect(painted(registry, 'galpi-violet')).toEqual(['queue ', ' jobs.A ', ' takes']);
  marks.add(rangeOver('takes', 'one'), 'blue');
  expect(painted(registry, 'galpi-blue')).toEqual(['takes one']);
  expect(painted(registry, 'galpi-violet')).toEqual(['queue ', ' jobs.A ', ' ']);
});

test('a section is called as its reading view calls it, whatever links to its heading', () => {
  document.body.innerHTML =
    '<h2 id="why">Why <code>queues</code><a href="#why" class="anchor">#</a></h2><p>A queue keeps jobs.<img src="https://a.dev/q.png"></p>';
  const marks = liveMarks(document);
  expect(marks.add(rangeOver('keeps', 'jobs'), 'pink')?.section).toBe('Why queues');
  expect(marks.addPicture(document.images[0]!, 'pink')?.section).toBe('Why queues');
  expect(document.querySelector('h2')?.textContent).toBe('Why queues#');
});

test('a mark whose page put other words into its place is looked for anew', () => {
  const marks = liveMarks(document);
  const mark = marks.add(rangeOver('queue', 'takes'), 'pink')!;
  document.querySelector('p')!.firstChild!.nodeValue = 'Another post ';
  document.querySelector('b')!.textContent = 'is here';
  document.querySelectorAll('p')[1]!.firstChild!.nodeValue = ', and its end.';
  marks.show([mark]);
  expect(painted(registry, 'galpi-pink')).toEqual([]);
});

test('a picture whose page put another into its place is not outlined', () => {
  document.body.innerHTML = '<p><img src="https://a.dev/queue.png"></p>';
  const outlined = vi.fn<(pictures: OutlinedPicture[]) => void>();
  const marks = liveMarks(document, outlined);
  const mark = marks.addPicture(document.images[0]!, 'pink')!;
  expect(outlined.mock.lastCall![0]).toHaveLength(1);
  document.images[0]!.src = 'https://a.dev/worker.png';
  marks.show([mark]);
  expect(outlined.mock.lastCall![0]).toEqual([]);
});
