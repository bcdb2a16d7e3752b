import { pictureKey } from '@/lib/anchor/pictureKey';
import type { PictureSelector } from '@/lib/model/selectors';
import type { Content } from './list';

/**
 * Whether a post still has a picture, as far as its text and its addresses tell. The reading view, which has the page
 * itself, looks closer (`findPictures`).
 */
export function holdsPicture({ text, pictures }: Content, picture: PictureSelector): boolean {
  const { source, caption, prefix, suffix } = picture;
  if (source.startsWith('data:')) return true;
  const key = pictureKey(source);
  if (pictures.some((address) => pictureKey(address) === key)) return true;
  const bare = (words: string): string => words.replace(/\s+/g, '');
  const all = bare(text);
  return caption ? all.includes(bare(caption)) : all.includes(bare(prefix) + bare(suffix));
}
