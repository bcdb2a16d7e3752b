import type { Span } from '@/lib/model/highlight';
import { isIgnored } from './ignored';

/** A selection without the white space at its ends, which readers sweep up but do not mean. `null`: nothing is left. */
export function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && isIgnored(text.charCodeAt(start))) start += 1;
  while (start < end && isIgnored(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
