/** Address of a service as it was typed, without what follows its host's path; null where a token could be read on its way. */
export function serviceAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url?.hostname || url.username || url.password) return null;
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1' || url.hostname === '[::1]';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)) return null;
  return url.origin + url.pathname.replace(/\/+$/, '');
}
