// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pickSelector } from '@/lib/model/selectors';
import { readJson } from '@/lib/transfer/in/json/readJson';
import { parseHtml } from '../in/files';
import { annotationsFile } from '@/lib/transfer/out/annotations';
import type { Exported } from '@/lib/transfer/out/exported';
import { exportedOf, placedOf, words } from './sample';

type Json = Record<string, unknown>;

function written(...posts: Exported[]): Json {
  let n = 0;
  const file = annotationsFile(words, () => `urn:uuid:00000000-0000-4000-8000-00000000000${n++}`);
  return JSON.parse(file.start() + posts.map((post) => file.post(post)).join('') + file.end()) as Json;
}

const itemsOf = (file: Json): Json[] => (file['first'] as { items: Json[] }).items;

// The MUSTs of https://www.w3.org/TR/annotation-model/ for what is written here.
function faultsOf(file: Json): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string): void => void (holds || faults.push(what));
  const isIri = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);
  const context = [file['@context']].flat();
  must(context.includes('http://www.w3.org/ns/anno.jsonld'), 'context');
  must(isIri(file['id']) && file['type'] === 'AnnotationCollection', 'collection');
  const page = file['first'] as Json;
  must(isIri(page['id']) && page['type'] === 'AnnotationPage' && Array.isArray(page['items']), 'page');
  must(file['total'] === itemsOf(file).length, 'total');
  const motivations = new Set(['highlighting', 'commenting', 'tagging']);
  for (const one of itemsOf(file)) {
    must(isIri(one['id']) && one['type'] === 'Annotation', 'annotation');
    must(motivations.has(one['motivation'] as string), 'motivation');
    for (const key of ['created', 'modified'])
      if (one[key] !== undefined)
        must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(one[key] as string), key);
    for (const textual of (one['body'] ?? []) as Json[])
      must(
        textual['type'] === 'TextualBody' &&
          typeof textual['value'] === 'string' &&
          motivations.has(textual['purpose'] as string),
        'body',
      );
    const target = one['target'] as Json;
    if (target['type'] !== 'SpecificResource') {
      must(isIri(target['id']), 'target');
      continue;
    }
    const source = target['source'];
    must(isIri(typeof source === 'string' ? source : (source as Json)['id']), 'source');
    for (const selector of (target['selector'] ?? []) as Json[]) {
      if (selector['type'] === 'TextQuoteSelector') must(typeof selector['exact'] === 'string', 'exact');
      else {
        must(selector['type'] === 'TextPositionSelector', 'selector');
        must(
          [selector['start'], selector['end']].every((n) => Number.isInteger(n) && Number(n) >= 0),
          'position',
        );
      }
    }
  }
  return faults;
}

const picture = placedOf('', '', {
  selectors: [
    {
      type: 'PictureSelector',
      source: 'https://dev.example/a.png',
      alt: '',
      caption: '그래프',
      prefix: '',
      suffix: '',
    },
  ],
});

test('keeps to the model', () => {
  const post = exportedOf(document, { note: '글 전체의 메모' });
  const file = written(post, { ...post, highlights: [...post.highlights, picture] });
  expect(faultsOf(file)).toEqual([]);
  expect(itemsOf(file)).toHaveLength(9);
  expect(faultsOf({ ...file, total: 1 })).toEqual(['total']);
});

test('a library without highlights is a collection of none', () => {
  const file = written({ ...exportedOf(document), highlights: [] });
  expect(faultsOf(file)).toEqual([]);
  expect(itemsOf(file)).toEqual([]);
});

test('says what the model has no words for in words of our own', () => {
  const [first, code] = itemsOf(written(exportedOf(document)));
  expect(first).toMatchObject({ colour: 'yellow', colourName: '중요', section: '설계' });
  expect(code).toMatchObject({
    code: { programmingLanguage: 'sql', file: 'my.cnf', startLine: 1, endLine: 2 },
  });
});

test('every name is one of the model, or said what it is', () => {
  const file = written(exportedOf(document, { note: '메모' }));
  const model =
    '@context id type label first total startIndex items motivation created modified body value purpose format target source selector exact prefix suffix start end styleClass';
  const known = new Set([
    ...model.split(' '),
    ...[file['@context']].flat().flatMap((context) => Object.keys(Object(context))),
  ]);
  const { '@context': _, ...rest } = file;
  const names = new Set<string>();
  JSON.stringify(rest, (name, value: unknown) => {
    if (!/^\d*$/.test(name)) names.add(name);
    return value;
  });
  expect([...names].filter((name) => !known.has(name))).toEqual([]);
});

test('comes back through our own import with equal highlights', () => {
  const exported = exportedOf(document);
  const file = readJson(written(exported), parseHtml)!;
  expect(file.format).toBe('annotations');
  expect(file.faults).toEqual([]);
  const read = file.items.flatMap(({ highlights }) => highlights);
  expect(read).toEqual(
    exported.highlights.map(({ highlight: { selectors, colour, note, tags, createdAt } }) => {
      const quote = pickSelector(selectors, 'TextQuoteSelector')!;
      const position = pickSelector(selectors, 'TextPositionSelector');
      return {
        quote: quote.exact,
        picture: '',
        prefix: quote.prefix,
        suffix: quote.suffix,
        position: position ? { start: position.start, end: position.end } : null,
        colour,
        note,
        tags: tags.map((tag) => tag.replace(/\s+/g, '-')),
        createdAt,
      };
    }),
  );
  expect(file.items.map(({ url, title }) => [url, title])).toEqual(
    [0, 1, 2].map(() => ['https://dev.example/cache', '캐시가 한꺼번에 만료되던 날']),
  );
});

test('half of a pair is no text of it', () => {
  const file = annotationsFile(words, () => 'urn:uuid:00000000-0000-4000-8000-000000000000');
  const post = file.post(exportedOf(document, { title: '글 \ud800', note: '\udc00' }));
  expect(post).toContain('글 \ufffd');
  expect(post).not.toMatch(/\\ud[89a-f]/i);
});
