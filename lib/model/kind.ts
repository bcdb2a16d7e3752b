/** What a page is: where it is none of the others, an article. */
export type Kind = 'article' | 'feed' | 'listing' | 'forum' | 'docs-index' | 'app';
