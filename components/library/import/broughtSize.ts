import { sizeText } from '@/components/ui/sizeText';

/** How much was brought, for a line of facts; nothing where it is no file. Less than a kilobyte is said to be one. */
export const broughtSize = (size: number | null, lang: string): string[] =>
  size === null ? [] : [sizeText(Math.max(size, 1024), lang)];
