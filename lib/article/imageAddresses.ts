/** Addresses of the pictures of an extracted article, in order: absolute http(s) ones, each once. */
export function imageAddresses(html: string): string[] {
  const found = new Set<string>();
  for (const match of html.matchAll(/<img\b[^>]*?\ssrc="(https?:[^"]+)"/gi))
    found.add(match[1]!.replaceAll('&amp;', '&'));
  return [...found];
}
