import { statusOf } from '../status';
import { pythonTags } from '../tagLists';
import type { CsvFormat } from './csvFormat';

/** `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`; what came by feed or mail was not saved. */
export const reader: CsvFormat = {
  format: 'reader',
  columns: ['url', 'saved date', 'location'],
  item(cell) {
    const location = cell('location').toLowerCase();
    if (location === 'feed' || cell('url').startsWith('mailto:')) return null;
    const progress = Number(cell('reading progress'));
    return {
      url: cell('url'),
      title: cell('title'),
      tags: pythonTags(cell('document tags')),
      savedAt: cell('saved date'),
      status: statusOf(location === 'archive', progress),
      progress,
    };
  },
};
