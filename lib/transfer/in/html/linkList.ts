// Of these alone Pocket and Instapaper make their lists.
const listed = new Set('html body h1 h2 h3 ol ul li a p br'.split(' '));

/** Whether a page is nothing but lists of links below headings. */
export function isLinkList(html: string): boolean {
  const body = html.replace(/^[^]*?<body\b/i, '<body');
  if (!/<li\b[^<>]*>\s*<a\b[^<>]*\bhref\s*=/i.test(body)) return false;
  if (/<li\b[^<>]*>(?!\s*<a\b)/i.test(body)) return false;
  return body.matchAll(/<\/?([a-z][^\s/>]*)/gi).every(([, name]) => listed.has(name!.toLowerCase()));
}
