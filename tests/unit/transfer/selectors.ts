import type { Selector } from '@/lib/model/selectors';

/** A picture without words around it. */
export const picture = (source: string): Selector => ({
  type: 'PictureSelector',
  source,
  alt: '',
  caption: '',
  prefix: '',
  suffix: '',
});
