// What the sanitiser drops or a browser does not show as text of the page, so that the text of a live page and that of
// its reading view agree. The content of <template> is in no tree, its name is here for documents made without a browser.
const notText = new Set(
  'script style noscript template textarea select datalist iframe object video audio canvas svg title'.split(
    ' ',
  ),
);

/** Filter for `articleText` over the body of a live page. */
export function isPageText(element: Element): boolean {
  return !notText.has(element.localName);
}
