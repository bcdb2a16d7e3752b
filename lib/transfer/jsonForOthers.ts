/** JSON for another program. Half of a pair is no text there: it would refuse the whole for it. */
export const jsonForOthers = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one));
