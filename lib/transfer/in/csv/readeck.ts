import { jsonTags } from '../tagLists';
import type { CsvFormat } from './csvFormat';

/** `url,title,created,labels,is_archived,is_marked,type`; labels a JSON array. */
export const readeck: CsvFormat = {
  format: 'readeck',
  columns: ['url', 'labels', 'is_archived'],
  item: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    tags: jsonTags(cell('labels')),
    savedAt: cell('created'),
    status: isTrue(cell('is_archived')) ? 'archived' : 'inbox',
    starred: isTrue(cell('is_marked')),
  }),
};

const isTrue = (cell: string): boolean => /^(?:true|1|yes)$/i.test(cell.trim());
