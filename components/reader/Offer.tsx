import { Button } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/Icon';
import './Offer.css';

export interface OfferProps {
  /** under the head of the article, or after its end */
  place: 'head' | 'end';
  text: string;
  action: string;
  icon?: IconName;
  /** it is being done */
  busy?: boolean;
  onAction: () => void;
}

/** A sentence about what is read, and what can be done about it. */
export function Offer({ place, text, action, icon, busy = false, onAction }: OfferProps) {
  return (
    <aside class="offer" data-place={place} aria-busy={busy}>
      <p role="status">{text}</p>
      <Button look="outline" {...(icon ? { icon } : {})} disabled={busy} onClick={onAction}>
        {action}
      </Button>
    </aside>
  );
}
