import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { Setting } from '../Setting';

export interface ServiceProps {
  name: string;
  hint: string;
  isSetUp: boolean;
  /** sets it up */
  form: ComponentChildren;
  /** what can be done with it once it is */
  children: ComponentChildren;
  onDisconnect: () => Promise<void>;
}

/** A service: what it is for, how it is set up, what can be done with it. */
export function Service({ name, hint, isSetUp, form, children, onDisconnect }: ServiceProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The form has gone, and the focus with it. What stands in its place is next.
    if (isSetUp && open && document.activeElement === document.body)
      [...root.current!.querySelectorAll('button')].at(-1)!.focus();
    setOpen(false);
  }, [isSetUp]);
  return (
    <div ref={root} class="service">
      <Setting name={name} hint={hint}>
        {isSetUp ? (
          <Button look="plain" label={t('serviceDisconnectFrom', name)} onClick={() => void onDisconnect()}>
            {t('serviceDisconnect')}
          </Button>
        ) : (
          <Button
            look={open ? 'plain' : 'outline'}
            label={t(open ? 'serviceSetUpNot' : 'serviceSetUpOf', name)}
            expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'cancel' : 'serviceSetUp')}
          </Button>
        )}
      </Setting>
      {!isSetUp && open && form}
      {isSetUp && <div class="service-on">{children}</div>}
    </div>
  );
}
