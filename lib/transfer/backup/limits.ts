// Bytes of one line, unpacked: a body of a post is one line, and the longest article that a browser still shows is shorter.
export const LINE = 128 * 2 ** 20;
// Bytes of what belongs to one post, which is held together in memory.
export const GROUP = 256 * 2 ** 20;
// Text packs to a fifth, pictures hardly at all; files that unpack to 200 times their size are made to harm. Small ones may.
export const RATIO = 200;
export const SMALL = 16 * 2 ** 20;
// Bytes of one picture.
export const PICTURE = 64 * 2 ** 20;
// Units of a text that is not a body: whole books are shorter.
export const TEXT = 1_000_000;
export const LIST = 10_000;
