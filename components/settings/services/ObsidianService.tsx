import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { ServiceSetUp } from '@/lib/shelves/services/services';
import { Setting } from '../Setting';

/** Obsidian takes notes from an address: there is nothing to be asked for or tried. */
export function ObsidianService({ setUp }: { setUp: ServiceSetUp }) {
  const t = useWords();
  const { obsidian } = setUp.current.value;
  const fields = [
    { name: 'vault', label: t('obsidianVault'), hint: t('obsidianVaultHint') },
    { name: 'folder', label: t('obsidianFolder'), hint: t('obsidianFolderHint') },
  ] as const;
  return (
    <div class="service">
      <Setting name="Obsidian" hint={t('obsidianHint')}>
        {obsidian ? (
          <Button
            label={t('serviceDisconnectFrom', 'Obsidian')}
            onClick={() => void setUp.disconnect('obsidian')}
          >
            {t('serviceDisconnect')}
          </Button>
        ) : (
          <Button
            look="outline"
            label={t('serviceSetUpOf', 'Obsidian')}
            onClick={() => void setUp.change({ obsidian: { vault: '', folder: '' } })}
          >
            {t('serviceSetUp')}
          </Button>
        )}
      </Setting>
      {obsidian && (
        <div class="service-form">
          {fields.map(({ name, label, hint }) => (
            <label key={name}>
              <span>{label}</span>
              <input
                class="settings-field"
                type="text"
                defaultValue={obsidian[name]}
                placeholder={hint}
                autocomplete="off"
                spellcheck={false}
                onChange={({ currentTarget: { value } }) =>
                  void setUp.change(({ obsidian: now }) =>
                    now ? { obsidian: { ...now, [name]: value.trim() } } : {},
                  )
                }
              />
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
