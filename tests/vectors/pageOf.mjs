const SENTENCE =
  'A cache makes the average fast and the worst case rare, until everything in it expires in the same second. ';

/** A post around a fragment, long enough to be taken for one. `head`: it belongs into the page's head. */
export function pageOf(fragment, { head = false } = {}) {
  const paragraph = `<p>${SENTENCE.repeat(5)}</p>`;
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title>${head ? fragment : ''}</head>` +
    `<body><article><h1>Post title</h1>${paragraph}${paragraph}${head ? '' : fragment}${paragraph}${paragraph}</article></body></html>`
  );
}
