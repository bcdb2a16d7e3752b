import type { ComponentChildren } from 'preact';

/** Name of a view, how much is in it, and what can be done with all of it. */
export function ListHead({
  title,
  count,
  children,
}: {
  title: string;
  count: string;
  children?: ComponentChildren;
}) {
  return (
    <header class="list-head">
      <h1 tabIndex={-1}>{title}</h1>
      <p role="status">{count}</p>
      <div class="list-tools">{children}</div>
    </header>
  );
}
