// A file is read in memory: as text it takes twice its size, and as much again as records.
export const FILE_BYTES = 200 * 2 ** 20;
// What an archive may unpack to: three years of a heavy reader of Omnivore, pages included, are some 300 MB.
export const UNPACKED_BYTES = 600 * 2 ** 20;
// Text deflates to a fifth, repetitive JSON to a fiftieth; bombs are above a thousandth.
export const UNPACKED_RATIO = 200;
export const ARCHIVE_FILES = 100_000;
// A service may pack what it has of another, and who forwards that packs it again.
export const ARCHIVE_DEPTH = 2;
// Tables of services have at most some 30 columns.
export const COLUMNS = 500;

// Longer ones are cut (texts) or refused (addresses). Units of UTF-16.
export const ADDRESS = 8192;
export const TITLE = 1000;
export const TEXT = 100_000;
export const TAG = 100;
export const TAGS = 100;
export const BODY = 5_000_000;
