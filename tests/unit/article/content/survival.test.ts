// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { en, ko } from './article';

/** Blocks of a post, each with a word of its own. */
const blocks: Record<string, (word: string, sentence: string, line: string) => string> = {
  paragraph: (word, sentence, line) => `<${line}>${sentence}${word} ${sentence}</${line}>`,
  linked: (word, sentence, line) =>
    `<${line}>${sentence}<a href="https://a.example/">a source</a> ${word}.</${line}>`,
  code: (word) => `<pre><code>let ${word} = 1;\nrun(${word});</code></pre>`,
  list: (word, sentence) => `<ul><li>${sentence}</li><li>${word}</li></ul>`,
  quote: (word, sentence) => `<blockquote><p>${sentence}${word}</p></blockquote>`,
  table: (word) => `<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>${word}</td></tr></table>`,
  figure: (word) =>
    `<figure><img src="/${word}.png" width="640" height="360"><figcaption>${word} in May</figcaption></figure>`,
  heading: (word, sentence, line) => `<h2>${word}</h2><${line}>${sentence.repeat(2)}</${line}>`,
};

/** What stands around posts, under names that say nothing. */
const frames = {
  share:
    '<div><a href="https://twitter.com/intent/tweet?url=a">GONE</a><a href="https://www.facebook.com/sharer/sharer.php?u=a">F</a></div>',
  tags: '<ul><li><a href="/tags/a">GONE</a></li><li><a href="/tags/b">b</a></li></ul>',
  author:
    '<div><img src="/me.png" width="64" height="64"><a href="/author/ines">GONE</a><p>Builds looms.</p></div>',
  related:
    '<section><h3>관련 글</h3><ul><li><a href="/p/1">GONE one</a></li><li><a href="/p/2">GONE two</a></li></ul></section>',
  more: '<h3>Related posts</h3><ul><li><a href="/p/1">GONE one</a></li><li><a href="/p/2">GONE two</a></li></ul>',
  terms: '<div><p>GONE is under <a rel="license" href="/by">these terms</a></p></div>',
  steps: '<div><a rel="prev" href="/p/1">GONE</a><a rel="next" href="/p/2">next</a></div>',
};

const page = fc.record({
  sentence: fc.constantFrom(en, ko),
  line: fc.constantFrom('p', 'div'),
  kinds: fc.array(fc.constantFrom(...Object.keys(blocks)), { minLength: 2, maxLength: 14 }),
  box: fc.constantFrom('prose', 'c-1x', 'entry-content', ''),
  outer: fc.constantFrom('article', 'main', 'div'),
  depth: fc.integer({ min: 0, max: 3 }),
  ends: fc.uniqueArray(fc.constantFrom(...Object.values(frames)), { maxLength: 4 }),
  isInside: fc.boolean(),
});

test('property: no block of a post is lost, and nothing of what stands around it kept', () => {
  fc.assert(
    fc.property(page, ({ sentence, line, kinds, box, outer, depth, ends, isInside }) => {
      const words = ['paragraph', ...kinds, 'paragraph'].map((kind, i) => ({ kind, word: `word${i}x` }));
      const post = words.map(({ kind, word }) => blocks[kind]!(word, sentence, line)).join('\n');
      const below = ends.join('');
      const body = `${'<div>'.repeat(depth)}<div class="${box}">${post}${isInside ? below : ''}</div>${'</div>'.repeat(depth)}${isInside ? '' : below}`;
      const menu = '<ul><li><a href="/a">GONE</a></li><li><a href="/b">GONE too</a></li></ul>';
      const html = `<title>Limits for a queue</title><body><header><nav>${menu}</nav></header><div><${outer}><h1>Limits for a queue</h1>${body}</${outer}><aside>${menu}</aside></div><footer>GONE</footer>`;
      const document = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
      const extraction = extractArticle(document, 'https://weir.example/posts/7', new Date('2026-11-24'));
      const article = extraction.ok ? extraction.article.html : '';
      expect(words.map(({ word }) => word).filter((word) => !article.includes(word))).toEqual([]);
      expect(article).not.toContain('GONE');
    }),
    { seed: 7, numRuns: 150 },
  );
});
