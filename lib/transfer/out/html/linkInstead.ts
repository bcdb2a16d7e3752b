/**
 * Puts a link where a picture would be a request. One that is data, or in a link already, leaves its words alone. What leads
 * to the picture finds them there.
 */
export function linkInstead(image: Element): void {
  const source = image.getAttribute('src') ?? '';
  const isData = source.startsWith('data:');
  const isLink = source !== '' && !isData && !image.closest('a');
  const instead = image.ownerDocument.createElement(isLink ? 'a' : 'span');
  if (isLink) instead.setAttribute('href', source);
  if (image.id) instead.id = image.id;
  instead.textContent = image.getAttribute('alt') || (isData ? '' : source);
  image.replaceWith(instead);
}
