/** A part of an address without its `%20`s; as it is where these stand for nothing. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
