// What reading a post takes, in one piece that is loaded with the first one.
export { jump } from '@/lib/reader/jump';
export { openSaved } from '@/lib/reader/openSaved';
export { createReading } from '@/lib/reader/reading';
