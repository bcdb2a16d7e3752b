/** Types of pictures that are kept: those that every browser shows and that run nothing. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'] as const;
