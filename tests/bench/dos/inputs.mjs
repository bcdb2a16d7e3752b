const SENTENCE = 'A cache makes the average fast and the worst case rare until all of it expires at once. ';
const article = (inside) =>
  `<!doctype html><title>dos</title><style>article { display: none }</style><article><h1>dos</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(3)}${inside}</article>`;

/** A page that a generator describes (`{t, tag, n, …}`); null for what is no page. */
export function generated({ t, tag = 'div', n = 0, r = 0, c = 0 }) {
  const times = (text, count = n) => text.repeat(count);
  const each = (make) => Array.from({ length: n }, (_, i) => make(i)).join('');
  const around = (open, inside, close) => times(open) + inside + times(close);
  const script = (code) => `<p id="t"></p><script>${code};document.currentScript.remove()</script>`;
  const data = (json) => `<script type="application/ld+json">${json}</script>`;
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
    // many of one kind, where each may be asked for all
    in: () => `<p>${times(`<${tag}>word</${tag}> `)}</p>`,
    deepWide: () => around('<div>', times(`<p>${SENTENCE}</p>`, c), '</div>'),
    comb: () => times(times('<div>', c) + 'word ' + times('</div>', c)),
    tables: () => around('<table><tr><td>x', '', '</td></tr></table>'),
    lists: () => each((i) => `<ul><li>${i} word<ul><li>a<li>b</ul></ul>`),
    fonts: () => `<p>${times('<font><font>word</font></font> ')}</p>`,
    lines: () =>
      `<pre>${each((i) => `<span class="line"><span class="k">const</span> a${i} = 1;</span>\n`)}</pre>`,
    blocks: () => times('<pre>const a = 1;\nlet b = 2;</pre>'),
    numbered: () =>
      `<table>${each((i) => `<tr><td class="lineno">${i}</td><td class="code">const a = 1;</td></tr>`)}</table>`,
    headings: () => each((i) => `<h2 id="h${i}">Heading ${i}</h2><p>${SENTENCE}</p>`),
    images: () =>
      each((i) => `<img srcset="data:image/png;base64,${i} 1x, data:image/png;base64,${i}a 2x" alt="x">`),
    links: () => each((i) => `<p><a href="/post/${i}">A link to post ${i} of this blog</a></p>`),
    parts: () =>
      `<ul>${each((i) => `<li><a href="https://e${i}.example/x">Part ${i} of the series</a>`)}</ul>`,
    pages: () => `<p>${each((i) => `<a href="?page=${i % 99}">${i % 99}</a> `)}</p>`,
    notes: () =>
      `<p>${each((i) => `word<sup><a id="r${i}" href="#f${i}">${i}</a></sup> `)}</p><ol>${each((i) => `<li id="f${i}">note <a href="#r${i}">↩</a>`)}</ol>`,
    published: () => times('<p>Published on</p>'),
    posts: () =>
      each(
        (i) => `<article class="post"><h2><a href="/p/${i}">Post ${i}</a></h2><p>${SENTENCE}</p></article>`,
      ),
    cards: () =>
      each(
        (i) =>
          `<div class="card"><a href="/p/${i}"><h3>Post ${i}</h3><p>${SENTENCE}</p><time>2020-01-01</time></a></div>`,
      ),
    tex: () => `<p>${times('<math><mi>x</mi></math> ')}</p>`,
    formula: () => `<math><mrow>${times('<mi>x</mi><mo>+</mo>')}</mrow></math>`,
    drawing: () => `<svg>${times('<path d="M0 0L1 1"/>')}</svg>`,
    options: () => `<select>${times('<option>x')}</select>`,
    metas: () =>
      each((i) => `<meta name="n${i}" content="x"><link rel="icon" href="/i.png" sizes="${i}x${i}">`),
    graph: () => data(`{"@graph":[${each((i) => `{"@id":"#${i}","@type":"Thing","name":"${i}"},`)}{}]}`),
    // much of one kind
    texts: () => script(`for(let i=0;i<${n};i++)t.append(document.createTextNode('x '))`),
    comments: () => times('<!-- x -->'),
    comment: () => `<!--${times('x')}-->`,
    style: () => `<div role="img" style="${times('background:url(')}">x</div>`,
    attribute: () => `<p title="${times('a')}" class="${times('b')}" id="${times('c')}">x</p>`,
    address: () => `<img src="${times('/lazy_')}"><a href="${times('pinterest.')}">x</a>`,
    repeated: () => `<p>${times(tag)}</p>`,
    // texts that a pattern may try from each start to each end
    srcsetWord: () => `<img srcset="${times('a')} b">`,
    codeSpaces: () => `<pre><span class="k">${times(' ')}#</span></pre>`,
    noscript: () => `<noscript>${times('<img ')}</noscript>`,
    texSpaces: () => `<script type="math/tex">${times(' ')}x</script>`,
    dataSpaces: () => data(`{${times(' ')}x`),
    className: () => `<p class="${times('code')}">x</p><pre>a = 1</pre>`,
    breaks: () => `<p>${times('word<br>')}</p>`,
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
  { t: 'in', tag: 'span', n: 19_000 },
  { t: 'in', tag: 'code', n: 19_000 },
  { t: 'deepWide', n: 190, c: 9000 },
  { t: 'deepWide', n: 30, c: 9000 },
  { t: 'comb', n: 200, c: 190 },
  { t: 'comb', n: 1000, c: 35 },
  { t: 'tables', n: 45 },
  { t: 'lists', n: 7000 },
  { t: 'fonts', n: 19_000 },
  { t: 'lines', n: 15_000 },
  { t: 'blocks', n: 19_000 },
  { t: 'numbered', n: 12_000 },
  { t: 'headings', n: 10_000 },
  { t: 'images', n: 10_000 },
  { t: 'links', n: 10_000 },
  { t: 'parts', n: 10_000 },
  { t: 'pages', n: 19_000 },
  { t: 'notes', n: 7000 },
  { t: 'published', n: 19_000 },
  { t: 'posts', n: 9000 },
  { t: 'cards', n: 7000 },
  { t: 'tex', n: 15_000 },
  { t: 'formula', n: 18_000 },
  { t: 'drawing', n: 30_000 },
  { t: 'options', n: 100_000 },
  { t: 'options', n: 39_000 },
  { t: 'metas', n: 30_000 },
  { t: 'graph', n: 50_000 },
  { t: 'texts', n: 1_000_000 },
  { t: 'texts', n: 100_000 },
  { t: 'comments', n: 1_000_000 },
  { t: 'comment', n: 5_000_000 },
  { t: 'style', n: 100_000 },
  { t: 'attribute', n: 1_000_000 },
  { t: 'address', n: 100_000 },
  { t: 'repeated', tag: '👩‍👩‍👧‍👦', n: 80_000 },
  { t: 'repeated', tag: '\u0301', n: 900_000 },
  { t: 'repeated', tag: 'by ', n: 300_000 },
  { t: 'repeated', tag: '가', n: 900_000 },
  { t: 'srcsetWord', n: 900_000 },
  { t: 'codeSpaces', n: 900_000 },
  { t: 'noscript', n: 200_000 },
  { t: 'texSpaces', n: 900_000 },
  { t: 'dataSpaces', n: 900_000 },
  { t: 'className', n: 300_000 },
  { t: 'breaks', n: 19_000 },
];
