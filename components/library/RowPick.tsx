import { useWords } from '@/components/ui/words';

/** Whether a row is picked, and what picks it. */
export interface Picking {
  isPicked: boolean;
  /** `reach`: with everything from the row that was picked last */
  onPick: (reach: boolean) => void;
}

/** The box of a row while posts are picked. All of the row is its label: a click anywhere picks. */
export function RowPick({ title, isPicked, onPick }: Picking & { title: string }) {
  const t = useWords();
  return (
    <label class="row-pick">
      <input
        type="checkbox"
        aria-label={t('pickOne', title)}
        checked={isPicked}
        onClick={(event) => onPick(event.shiftKey)}
      />
    </label>
  );
}
