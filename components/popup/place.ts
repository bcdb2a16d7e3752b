/** Where the popup hangs: over the reading view, a saved post, its page, or its page while that is being marked. */
export type Place = 'reading' | 'saved' | 'page' | 'live';

/** Whether it hangs over the page itself, which can be marked and be read. */
export const isOverPage = (place: Place): boolean => place === 'page' || place === 'live';
