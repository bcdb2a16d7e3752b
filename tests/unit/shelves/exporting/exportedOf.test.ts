// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '@/lib/article/article';
import type { KeptPost } from '@/lib/library/keptPosts';
import type { Highlight } from '@/lib/model/highlight';
import { exportedOf } from '@/lib/shelves/exporting/exportedOf';
import { createWorkshop } from '@/lib/shelves/exporting/workshop';
import { giveSetHtml } from '../../library/importing/items';
import { placedOf, postOf } from '../../transfer/out/sample';

beforeEach(giveSetHtml);

const html =
  '<p>캐시는 한 번에 만료되지 않게 합니다.</p><img src="https://dev.example/a.png"><p>다음 날 우리는 한 번 더 재었습니다.</p>';
const text = '캐시는 한 번에 만료되지 않게 합니다.다음 날 우리는 한 번 더 재었습니다.';

const kept = (highlights: readonly Highlight[]): KeptPost => ({
  post: postOf(),
  highlights,
  body: { postId: 'p', html, text, images: {}, assets: [], hash: '', capturedAt: 0 },
  article: null,
  pictures: new Map(),
});

const wordsAt = async (...highlights: Highlight[]) => {
  const found = await exportedOf(kept(highlights), createWorkshop());
  return found.highlights.map(({ span, picture }) =>
    span ? found.text!.text.slice(span.start, span.end) : (picture?.getAttribute('src') ?? null),
  );
};

const picture = placedOf('', '', {
  selectors: [
    {
      type: 'PictureSelector',
      source: 'https://dev.example/a.png',
      alt: '',
      caption: '',
      prefix: '',
      suffix: '',
    },
    { type: 'TextPositionSelector', start: 22, end: 22 },
  ],
}).highlight;

test('passages and pictures are found in the text, in the order they come', async () => {
  const passage = placedOf(text, '만료되지 않게').highlight;
  expect(await wordsAt(picture, passage)).toEqual(['https://dev.example/a.png', '만료되지 않게']);
});

test('a passage whose text has moved is found, and what is not there is lost', async () => {
  const moved = placedOf(`앞에 있던 문장입니다. ${text}`, '다음 날 우리는').highlight;
  const lost = placedOf('', '어디에도 없는 말').highlight;
  expect(await wordsAt(moved, picture, lost)).toEqual(['다음 날 우리는', 'https://dev.example/a.png', null]);
});

test('a place that was brought in from elsewhere proves nothing', async () => {
  const at = text.indexOf('한');
  const selectors: Highlight['selectors'] = [
    { type: 'TextQuoteSelector', exact: '한', prefix: '', suffix: '', occurrences: 1 },
    { type: 'TextPositionSelector', start: at, end: at + 1 },
  ];
  const brought = placedOf('', '', { selectors, pending: true }).highlight;
  expect(await wordsAt(brought)).toEqual([null]);
});

test('a post that was never opened is what its page gave, made safe', async () => {
  const article = {
    html: '<p>글 <a href="javascript:alert(1)">링크</a></p><script>1</script>',
    url: 'https://dev.example/x',
  } as Article;
  const { body } = await exportedOf({ ...kept([]), body: null, article }, createWorkshop());
  expect(body!.innerHTML).toBe('<p>글 <a>링크</a></p>');
});
