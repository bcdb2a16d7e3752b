import { useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';

const SHOWN = 7; // names before "show all": tags and sites fit a small laptop whole

export interface SidebarGroupProps {
  title: string;
  names: [string, number][];
  children: (name: [string, number]) => preact.JSX.Element;
}

/** Names that posts have in common, the most used first. */
export function SidebarGroup({ title, names, children }: SidebarGroupProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  return (
    <section class="sidebar-group" aria-label={title}>
      <h2>{title}</h2>
      <ul>{(all ? names : names.slice(0, SHOWN)).map(children)}</ul>
      {names.length > SHOWN && (
        <button type="button" class="sidebar-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showLess') : t('showAll')}
        </button>
      )}
    </section>
  );
}
