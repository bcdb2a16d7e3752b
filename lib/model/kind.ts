/** What a page is: where it is none of the others, an article. */
export const kinds = ['article', 'feed', 'listing', 'forum', 'docs-index', 'app'] as const;
export type Kind = (typeof kinds)[number];
