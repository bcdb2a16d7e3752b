/** What stands in either list, each once, in the order of the first and then of the second. */
export const union = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])];
