import './Logo.css';

/** A page in ink with a thread-red ribbon slotted into its edge. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <path
        class="logo-page"
        d="M52 8h56a12 12 0 0 1 12 12v88a12 12 0 0 1-12 12H52a12 12 0 0 1-12-12V70h46V26H40v-6A12 12 0 0 1 52 8z"
      />
      <path class="logo-ribbon" d="M8 32h72v32H8l16-16z" />
    </svg>
  );
}
