import type { NewHighlight } from '@/lib/model/highlight';
import { surroundings } from './describe';
import type { Picture } from './pictures';
import { sectionOf } from './section';
import type { ArticleText } from './text';

/** Everything that is remembered of a marked picture. Its words are its caption, else what stands for it. */
export function describePicture(
  text: ArticleText,
  root: Element,
  { element, source, alt, caption, offset }: Picture,
): Pick<NewHighlight, 'selectors' | 'text' | 'section' | 'at'> {
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  const span = { start: offset, end: offset };
  return {
    selectors: [
      { type: 'PictureSelector', source, alt, caption, ...surroundings(text.text, span) },
      { type: 'TextPositionSelector', ...span },
    ],
    text: caption || alt || pictureName(source),
    section: sectionOf(root, range),
    at: text.text.length > 0 ? offset / text.text.length : 0,
  };
}

/** What a picture is called that has neither a caption nor words that stand for it: its file. */
export function pictureName(source: string): string {
  const path = URL.parse(source)?.pathname ?? '';
  return source.startsWith('data:') ? '' : (path.split('/').at(-1) ?? '');
}
