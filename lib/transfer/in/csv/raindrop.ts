import type { RawHighlight } from '../gather';
import { folderTags, splitTags } from '../tagLists';
import type { CsvFormat } from './csvFormat';

/** `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; folder `A/B`, tags `a, b`. */
export const raindrop: CsvFormat = {
  format: 'raindrop',
  columns: ['url', 'folder', 'created', 'excerpt'],
  item: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    note: cell('note'),
    excerpt: cell('excerpt'),
    tags: [...splitTags(cell('tags'), ','), ...folderTags(cell('folder'))],
    savedAt: cell('created'),
    starred: cell('favorite') === 'true',
    highlights: highlightsIn(cell('highlights')),
  }),
};

/** Passages one after the other, each `Highlight:…` with a line `Color:…` and `Note:…`; without these names, one a line. */
function highlightsIn(cell: string): RawHighlight[] {
  if (!/^[^\S\n]*highlight:/im.test(cell)) {
    return cell
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((quote) => ({ quote: bare(quote) }));
  }
  return cell
    .split(/^[^\S\n]*highlight:/im)
    .slice(1)
    .map((part) => {
      const [quote = '', ...rest] = part.split(/^[^\S\n]*(?=(?:colou?r|note|annotation):)/im);
      const named = (name: RegExp): string =>
        rest
          .find((text) => name.test(text))
          ?.replace(name, '')
          .trim() ?? '';
      return { quote: bare(quote), colour: named(/^colou?r:/i), note: named(/^(?:note|annotation):/i) };
    });
}

const bare = (quote: string): string => quote.trim().replace(/^(?:>|[-*•])\s+/, '');
