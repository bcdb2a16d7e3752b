const SENTENCE = 'A cache makes the average fast and the worst case rare until all of it expires at once. ';
const article = (inside) =>
  `<!doctype html><title>dos</title><style>article { display: none }</style><article><h1>dos</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(3)}${inside}</article>`;

/** A page that a generator describes (`{t, tag, n, …}`); null for what is no page. */
export function generated({ t, tag = 'div', n = 0, r = 0, c = 0 }) {
  const times = (text, count = n) => text.repeat(count);
  const make = {
    nest: () => times(`<${tag}>`) + 'x' + times(`</${tag}>`),
    unclosed: () => `${times(`<${tag}>`)}x`,
    siblings: () =>
      times(/^(br|hr|img)$/.test(tag) ? `<${tag}>` : `<${tag}${tag === 'a' ? ' href="/x"' : ''}>x</${tag}>`),
    spaces: () => `<p>x${times(' ')}y</p>`,
    newlines: () => `<pre>${times('\n')}x</pre>`,
    text: () => `<p>${times('word '.repeat(20), Math.ceil(n / 100))}</p>`,
    paragraphs: () => times(`<p>${SENTENCE}</p>`),
    attributes: () => `<p ${Array.from({ length: n }, (_, i) => `data-a${i}="x"`).join(' ')}>x</p>`,
    code: () => `<pre><code>${times('<span class="k">const</span> a = 1;\n')}</code></pre>`,
    entities: () => `<p>${times('&lt;')}</p>`,
    table: () => `<table>${times(`<tr>${times('<td>x</td>', c)}</tr>`, r)}</table>`,
    brackets: () => `<p>${times('[')}</p>`,
    stars: () => `<p>${times('*')}</p>`,
    quotes: () => `<p>${times('&gt; ')}x</p>`,
    dates: () => `<p>${times('2024-01-')}</p>`,
    words: () => `<p>${times('a-')}</p>`,
    classes: () => `<p class="${times('tab-')}">x</p>`,
    srcset: () => `<img srcset="${times('a 1x,')}">`,
    jsonld: () => `<script type="application/ld+json">${times('{"a":')}1${times('}')}</script>`,
    title: () => `<h1>${times('a | ')}</h1>`,
  }[t];
  return make ? article(make()) : null;
}

/** The inputs of the bench, with a name each: what is refused, what is just not, and what patterns may trip over. */
export const inputs = [
  { t: 'text', n: 50_000_000 },
  { t: 'nest', tag: 'div', n: 100_000 },
  { t: 'nest', tag: 'blockquote', n: 50_000 },
  { t: 'nest', tag: 'div', n: 190 },
  { t: 'unclosed', tag: 'i', n: 50_000 },
  { t: 'text', n: 900_000 },
  { t: 'siblings', tag: 'br', n: 1_000_000 },
  { t: 'siblings', tag: 'a', n: 200_000 },
  { t: 'siblings', tag: 'a', n: 19_000 },
  { t: 'siblings', tag: 'p', n: 19_000 },
  { t: 'paragraphs', n: 10_000 },
  { t: 'code', n: 19_000 },
  { t: 'table', r: 2000, c: 500 },
  { t: 'table', r: 190, c: 100 },
  { t: 'spaces', n: 5_000_000 },
  { t: 'spaces', n: 900_000 },
  { t: 'newlines', n: 900_000 },
  { t: 'entities', n: 900_000 },
  { t: 'brackets', n: 900_000 },
  { t: 'stars', n: 900_000 },
  { t: 'quotes', n: 400_000 },
  { t: 'dates', n: 100_000 },
  { t: 'words', n: 400_000 },
  { t: 'attributes', n: 50_000 },
  { t: 'classes', n: 500_000 },
  { t: 'srcset', n: 300_000 },
  { t: 'jsonld', n: 100_000 },
  { t: 'title', n: 300_000 },
];
