import { splitTags } from '../tagLists';
import type { CsvFormat } from './csvFormat';

/** `title,url,time_added,tags,status`: unix seconds, tags joined by `|`. */
export const pocketCsv: CsvFormat = {
  format: 'pocket',
  columns: ['url', 'time_added', 'status'],
  item: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    tags: splitTags(cell('tags'), '|'),
    savedAt: cell('time_added'),
    status: cell('status') === 'archive' ? 'archived' : 'inbox',
  }),
};
