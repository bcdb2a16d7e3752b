import { folderTags, jsonTags } from '../tagLists';
import type { CsvFormat } from './csvFormat';

/** `URL,Title,Selection,Folder,Timestamp,Tags`; older files stop at `Folder`. A selection is what was marked on saving. */
export const instapaper: CsvFormat = {
  format: 'instapaper',
  columns: ['url', 'title', 'selection', 'folder'],
  item(cell) {
    const folder = cell('folder');
    const selection = cell('selection').trim();
    return {
      url: cell('url'),
      title: cell('title'),
      tags: [...jsonTags(cell('tags')), ...folderTags(folder)],
      savedAt: cell('timestamp'),
      status: folder === 'Archive' ? 'archived' : 'inbox',
      starred: folder === 'Starred',
      highlights: selection === '' ? [] : [{ quote: selection, createdAt: cell('timestamp') }],
    };
  },
};
