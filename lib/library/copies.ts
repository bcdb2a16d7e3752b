import type { Article } from '@/lib/article/article';
import { bytesOf } from './bytes';

/** The copies of an article's pictures that came with it, by address. */
export const copiesOf = ({ images }: Article): Map<string, Blob> =>
  new Map(images.map(({ url, type, data }) => [url, new Blob([bytesOf(data)], { type })]));
