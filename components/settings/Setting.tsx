import type { ComponentChildren } from 'preact';

/** One setting: what it is, what it does, and its control. */
export function Setting({
  name,
  hint,
  children,
}: {
  name: string;
  hint?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="setting">
      <div>
        <h3>{name}</h3>
        {hint && <p>{hint}</p>}
      </div>
      {children}
    </div>
  );
}
