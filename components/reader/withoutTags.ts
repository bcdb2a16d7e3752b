/** A note without the tags at its end, where they are shown apart. Tags within its sentences stay. */
export function withoutTags(note: string, tags: readonly string[]): string {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  let rest = note.trimEnd();
  for (;;) {
    const last = /(?:^|\s)#(\S+)$/u.exec(rest);
    if (!last || !known.has(last[1]!.toLowerCase())) return rest;
    rest = rest.slice(0, last.index).trimEnd();
  }
}
