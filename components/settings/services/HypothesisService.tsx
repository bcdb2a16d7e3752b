import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useWords } from '@/components/ui/words';
import { serviceAddresses } from '@/lib/model/services';
import type { Passing } from '@/lib/shelves/services/passing';
import type { ServiceSetUp } from '@/lib/shelves/services/services';
import { Service } from './Service';
import { ServiceForm } from './ServiceForm';

const NAME = 'Hypothesis';

export function HypothesisService({ setUp, passing }: { setUp: ServiceSetUp; passing: Passing }) {
  const t = useWords();
  const { hypothesis } = setUp.current.value;
  const [busy, setBusy] = useState(false);
  const bring = async (): Promise<void> => {
    setBusy(true);
    await passing.bringAnnotations();
    setBusy(false);
  };
  return (
    <Service
      name={NAME}
      hint={t('hypothesisHint')}
      isSetUp={hypothesis !== null}
      onDisconnect={() => setUp.disconnect('hypothesis')}
      form={
        <ServiceForm
          name={NAME}
          address={serviceAddresses.hypothesis}
          tokenHint={t('hypothesisTokenHint')}
          onConnect={(address, token) => setUp.connect({ name: 'hypothesis', address, token })}
        />
      }
    >
      {hypothesis && (
        <>
          <p>
            {t('hypothesisAs', hypothesis.user.replace(/^acct:/, ''))}
            <br />
            {t('hypothesisVisibility')}:
          </p>
          <Choice
            label={t('hypothesisVisibility')}
            value={hypothesis.visibility}
            options={(['private', 'public'] as const).map((value) => ({
              value,
              label: t(`visibility_${value}`),
            }))}
            onChange={(visibility) =>
              void setUp.change(({ hypothesis: now }) => (now ? { hypothesis: { ...now, visibility } } : {}))
            }
          />
          <Button look="outline" disabled={busy} onClick={() => void bring()}>
            {t(busy ? 'hypothesisBringing' : 'hypothesisBring')}
          </Button>
        </>
      )}
    </Service>
  );
}
