import { whenAble } from '@/components/ui/whenAble';
import { useWords } from '@/components/ui/words';

export interface StepperProps {
  label: string;
  value: number;
  range: { min: number; max: number; step: number };
  onChange: (value: number) => void;
}

/** A number with a smaller and a larger neighbour. */
export function Stepper({ label, value, range: { min, max, step }, onChange }: StepperProps) {
  const t = useWords();
  // Tenths that were added up are no tenths any more.
  const by = (steps: number): void =>
    onChange(Math.min(max, Math.max(min, Number((value + steps * step).toFixed(1)))));
  return (
    <div class="stepper" role="group" aria-label={label}>
      <span>{label}</span>
      <button type="button" aria-label={t('decrease', label)} {...whenAble(value <= min, () => by(-1))}>
        –
      </button>
      <output>{value}</output>
      <button type="button" aria-label={t('increase', label)} {...whenAble(value >= max, () => by(1))}>
        +
      </button>
    </div>
  );
}
