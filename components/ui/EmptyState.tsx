import type { ComponentChildren } from 'preact';
import './EmptyState.css';

/** Nothing here: a page's edge with five faint places and one ribbon, a sentence, what to do. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <svg width="60" height="108" viewBox="0 0 60 108" aria-hidden="true">
        <path class="empty-page" d="M22 4h28a8 8 0 0 1 8 8v84a8 8 0 0 1-8 8H22z" />
        <path class="empty-places" d="M8 20h12M8 37h12M8 54h12M8 71h12M8 88h12" />
        <path class="empty-edge" d="M20.5 0v108" />
        <path class="empty-ribbon" d="M0 50h36v8H0l5-4z" />
      </svg>
      <h2>{title}</h2>
      <div class="empty-body">{children}</div>
    </div>
  );
}
