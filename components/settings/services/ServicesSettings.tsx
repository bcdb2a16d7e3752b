import { useWords } from '@/components/ui/words';
import { serviceAddresses } from '@/lib/model/services';
import type { Outward } from '@/lib/shelves/services/outward';
import { HypothesisService } from './HypothesisService';
import { ObsidianService } from './ObsidianService';
import { ReadwiseService } from './ReadwiseService';
import { Service } from './Service';
import { ServiceForm } from './ServiceForm';
import './ServicesSettings.css';

/** Services that take highlights, or give them. */
export function ServicesSettings({ outward: { setUp, sending, passing } }: { outward: Outward }) {
  const t = useWords();
  return (
    <section aria-label={t('services')}>
      <h2 data-plain>{t('services')}</h2>
      <p class="settings-hint">{t('servicesHint')}</p>
      <ReadwiseService setUp={setUp} sending={sending} />
      <HypothesisService setUp={setUp} passing={passing} />
      <ObsidianService setUp={setUp} />
      <Service
        name="Zotero"
        hint={t('zoteroHint')}
        isSetUp={setUp.current.value.zotero !== null}
        onDisconnect={() => setUp.disconnect('zotero')}
        form={
          <ServiceForm
            name="Zotero"
            address={serviceAddresses.zotero}
            tokenHint={null}
            onConnect={(address) => setUp.connect({ name: 'zotero', address })}
          />
        }
      >
        <p>{t('zoteroOn')}</p>
      </Service>
    </section>
  );
}
