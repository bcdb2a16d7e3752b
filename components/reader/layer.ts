import type { Page } from '@/lib/reader/page';
import type { Reading } from '@/lib/reader/reading';

/** What a layer over the text gets. Boxes are in the coordinates of `stage`. */
export interface Layer {
  reading: Reading;
  page: Page;
  stage: HTMLElement;
}
