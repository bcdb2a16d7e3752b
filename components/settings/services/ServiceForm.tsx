import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { SetUpFailure } from '@/lib/shelves/services/services';

export interface ServiceFormProps {
  name: string;
  /** where the service is, unless the reader has one of their own */
  address: string;
  /** where a token is found; null where none is needed */
  tokenHint: string | null;
  onConnect: (address: string, token: string) => Promise<SetUpFailure | null>;
}

/** Sets a service up: its address, a token, and what is wrong with them. */
export function ServiceForm({ name, address, tokenHint, onConnect }: ServiceFormProps) {
  const t = useWords();
  const [typed, setTyped] = useState({ address, token: '' });
  const [state, setState] = useState<'still' | 'busy' | SetUpFailure>('still');
  const connect = async (event: Event): Promise<void> => {
    event.preventDefault();
    setState('busy');
    setState((await onConnect(typed.address, typed.token)) ?? 'still');
  };
  const isIncomplete = tokenHint !== null && typed.token.trim() === '';
  return (
    <form class="service-form" aria-label={name} onSubmit={(event) => void connect(event)}>
      <label>
        <span>{t('serviceAddress')}</span>
        <input
          class="settings-field"
          type="text"
          inputMode="url"
          value={typed.address}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setTyped({ ...typed, address: currentTarget.value })}
        />
      </label>
      {tokenHint !== null && (
        <label>
          <span>{t('serviceToken')}</span>
          <input
            class="settings-field"
            type="password"
            value={typed.token}
            placeholder={tokenHint}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setTyped({ ...typed, token: currentTarget.value })}
          />
        </label>
      )}
      <Button look="outline" disabled={isIncomplete || state === 'busy'}>
        {t(state === 'busy' ? 'serviceConnecting' : 'serviceConnect')}
      </Button>
      {state !== 'still' && state !== 'busy' && (
        <p class="service-trouble" role="alert">
          {t(`serviceFailed_${state}`)}
        </p>
      )}
    </form>
  );
}
