import { Button } from '@/components/ui/Button';

/** Something is wrong: what, and what can be done about it. */
export interface Trouble {
  text: string;
  action?: { label: string; run: () => void };
}

export function PopupTrouble({ text, action }: Trouble) {
  return (
    <div class="popup-trouble" role="alert">
      <p>{text}</p>
      {action && (
        <Button look="outline" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
