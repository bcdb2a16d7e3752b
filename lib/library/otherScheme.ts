/**
 * The same address under https, or under http; null where it has a port, behind which is another server. Lists of old are
 * full of http, and nearly all of what they name has moved.
 */
export function otherScheme(address: string): string | null {
  const [, secure, rest] = /^http(s?):(\/\/[^/:]+\/.*)$/s.exec(address) ?? [];
  return rest === undefined ? null : `http${secure ? '' : 's'}:${rest}`;
}
