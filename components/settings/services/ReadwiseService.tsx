import { Button } from '@/components/ui/Button';
import { markdownWords } from '@/components/ui/markdownWords';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import { serviceAddresses, type Readwise } from '@/lib/model/services';
import type { Sending, SendingState } from '@/lib/shelves/services/sending';
import type { ServiceSetUp } from '@/lib/shelves/services/services';
import { Service } from './Service';
import { ServiceForm } from './ServiceForm';

const NAME = 'Readwise';

export function ReadwiseService({ setUp, sending }: { setUp: ServiceSetUp; sending: Sending }) {
  const t = useWords();
  const { readwise } = setUp.current.value;
  const state = sending.state.value;
  const isBusy = state.at === 'sending' || state.at === 'waiting';
  return (
    <Service
      name={NAME}
      hint={t('readwiseHint')}
      isSetUp={readwise !== null}
      onDisconnect={() => setUp.disconnect('readwise')}
      form={
        <ServiceForm
          name={NAME}
          address={serviceAddresses.readwise}
          tokenHint={t('readwiseTokenHint')}
          onConnect={(address, token) => setUp.connect({ name: 'readwise', address, token })}
        />
      }
    >
      <p role="status" data-trouble={state.at === 'failed' || undefined}>
        {said(state, readwise, t)}
      </p>
      {isBusy ? (
        <Button look="outline" onClick={sending.stop}>
          {t('serviceStop')}
        </Button>
      ) : (
        <Button look="outline" onClick={() => void sending.send(markdownWords(t))}>
          {t('readwiseSend')}
        </Button>
      )}
    </Service>
  );
}

function said(state: SendingState, readwise: Readwise | null, t: Words): string {
  if (state.at === 'sending') return t.count('readwiseSending', state.sent);
  if (state.at === 'waiting') return t('readwiseWaiting', Math.ceil(state.ms / 1000).toLocaleString(t.lang));
  if (state.at === 'elsewhere') return t('readwiseElsewhere');
  if (state.at === 'failed') return t(`serviceFailed_${state.reason}`);
  if (state.at === 'sent') return state.sent > 0 ? t.count('readwiseSent', state.sent) : t('readwiseNothing');
  if (!readwise?.sentAt) return t('readwiseNever');
  const when = new Date(readwise.sentAt).toLocaleString(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return t('readwiseSentAt', when);
}
