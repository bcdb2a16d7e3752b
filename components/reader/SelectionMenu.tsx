import { markdownWords } from '@/components/ui/markdownWords';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import type { Span } from '@/lib/model/highlight';
import { clip } from '@/lib/reader/marking';
import type { Page } from '@/lib/reader/page';
import type { Reading } from '@/lib/reader/reading';
import { rowsSpan } from '@/lib/reader/rowsSpan';

/** What is done less often with selected words. */
export function SelectionMenu({ reading, page, span }: { reading: Reading; page: Page; span: Span }) {
  const t = useWords();
  const rows = rowsSpan(page, span);
  const items: MenuItem[] = [
    {
      label: t('copyQuote'),
      icon: 'copy',
      run: () => void clip(reading, { what: 'passage', span, words: markdownWords(t) }),
    },
  ];
  if (rows) items.unshift({ label: t('pickRow'), icon: 'lines', run: () => reading.selection.select(rows) });
  return <Menu label={t('moreActions')} items={items} />;
}
