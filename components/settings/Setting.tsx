import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusHeir } from '@/components/ui/useFocusHeir';

/** One setting: what it is, what it does, and its control. Where that goes with the focus, the keyboard goes on at what it did. */
export function Setting({
  name,
  hint,
  children,
}: {
  name: string;
  hint?: string;
  children: ComponentChildren;
}) {
  const root = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useFocusHeir(root, () => said.current?.focus());
  return (
    <div ref={root} class="setting">
      <div>
        <h3>{name}</h3>
        {hint && (
          <p ref={said} tabIndex={-1}>
            {hint}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
