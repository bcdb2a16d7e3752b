import type { ComponentChildren } from 'preact';

/** Name of a view, how much is in it, and what can be done with all of it. */
export function ListHead({
  title,
  count,
  plain = false,
  children,
}: {
  title: string;
  count: string;
  /** the name is only told, as above it stands what it says */
  plain?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <header class="list-head" data-plain={plain || undefined}>
      <h1 tabIndex={-1}>{title}</h1>
      <p role="status">{count}</p>
      <div class="list-tools">{children}</div>
    </header>
  );
}
