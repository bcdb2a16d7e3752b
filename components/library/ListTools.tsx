import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';

export interface ListToolsProps {
  isPicking: boolean;
  onPick: () => void;
  onAll: () => void;
  /** exports the whole list */
  onExport: () => void;
}

/** What can be done with the posts of a list: pick some, or take all of it out. */
export function ListTools({ isPicking, onPick, onAll, onExport }: ListToolsProps) {
  const t = useWords();
  if (isPicking) return <Button onClick={onAll}>{t('pickAll')}</Button>;
  return (
    <>
      <Button onClick={onPick}>{t('pick')}</Button>
      <Button onClick={onExport}>{t('export')}</Button>
    </>
  );
}
