/** Tells a class or an id that has one of some words, given as a pattern, between spaces, hyphens and underscores. */
export const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i');
