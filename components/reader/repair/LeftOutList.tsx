import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { LeftOut } from '@/lib/article/repair/leftOut';
import { isIn } from '@/lib/article/repair/marks';
import type { Words } from '@/lib/model/words';
import type { Repair } from '@/lib/reader/repair/repair';
import { reveal } from './reveal';

/** What may be missing, first: to look at in its place, or to bring back at once. */
export function LeftOutList({ repair }: { repair: Repair }) {
  const t = useWords();
  void repair.edits.value;
  if (repair.left.length === 0) return null;
  return (
    <section class="left-out" aria-label={t('leftOut')}>
      <h2>
        {t('leftOut')} <span>{repair.left.length}</span>
      </h2>
      <ol>
        {repair.left.map((left, i) => {
          const name = nameOf(left, t);
          const turn = t(isIn(left.el) ? 'repairDrop' : 'repairAdd');
          return (
            <li key={i} data-in={isIn(left.el) || undefined}>
              <button type="button" class="left-out-go" onClick={() => look(repair, left.el)}>
                <strong>{name}</strong>
                <span>{left.start}</span>
              </button>
              <Button
                look="outline"
                label={`${turn}: ${name} ${left.start}`}
                onClick={() => repair.turn(left.el)}
              >
                {turn}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function look(repair: Repair, el: Element): void {
  repair.go(el);
  reveal(repair, 'center');
}

function nameOf({ kind, size }: LeftOut, t: Words): string {
  if (kind === 'code') return t.count('leftCode', size);
  return kind === 'text' ? t.count('leftText', size) : t(kind === 'image' ? 'leftImage' : 'leftTable');
}
