import { Button } from '@/components/ui/Button';
import { useModal } from '@/components/ui/useModal';
import { useWords } from '@/components/ui/words';
import './Dialog.css';

export interface ConfirmProps {
  title: string;
  text: string;
  yes: string;
  onYes: () => void;
  onNo: () => void;
}

/** The only kind of question: before something is deleted that no undo brings back. */
export function Confirm({ title, text, yes, onYes, onNo }: ConfirmProps) {
  const t = useWords();
  const dialog = useModal();
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} closedby="any" onClose={onNo}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="dialog-buttons">
        <Button look="outline" onClick={onNo}>
          {t('cancel')}
        </Button>
        <Button look="danger" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
}
