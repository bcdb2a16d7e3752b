/** A text as a line of it is shown: each stretch of white space as one space. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
