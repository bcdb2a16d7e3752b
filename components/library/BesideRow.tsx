import { Edge } from '@/components/ui/Edge';
import { useWords } from '@/components/ui/words';
import type { Row } from '@/lib/shelves/rows';
import { Unbroken } from '@/components/ui/Unbroken';
import './BesideRow.css';

/** A post in the list beside an open one. The ribbon is at the open one. */
export function BesideRow({ row, href, current }: { row: Row; href: string; current: boolean }) {
  const t = useWords();
  const { post, marks } = row;
  const minutes = post.minutes.text + post.minutes.code;
  return (
    <article class="beside" data-done={post.status === 'done' || undefined}>
      <h3>
        <a href={href} aria-current={current ? 'page' : undefined}>
          <Unbroken text={post.title} />
        </a>
      </h3>
      <p>{[post.site, minutes > 0 && t('minutes', minutes)].filter(Boolean).join(' · ')}</p>
      <Edge progress={post.progress} marks={[...marks]} />
    </article>
  );
}
