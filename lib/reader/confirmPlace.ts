import type { Span } from '@/lib/model/highlight';
import { attempt } from './marking';
import type { Reading } from './reading';

/** The reader says that a mark whose place was not certain is here. */
export function confirmPlace(reading: Reading, id: string, span: Span): void {
  reading.offer(null);
  void attempt(reading, reading.marks.settle(id, span));
}
