/** Style of the bar, inside its closed shadow root: nothing of the page's style reaches it. */
export const barStyle = `
:host { all: initial; position: fixed; inset: auto; margin: 0; border: 0; padding: 0; background: none; overflow: visible; z-index: 2147483647; color-scheme: light dark }
.bar { display: flex; align-items: center; gap: 4px; height: 48px; padding: 0 8px; border-radius: 10px;
  background: light-dark(#fff, #202327); color: light-dark(#1b1e22, #e3e2de);
  box-shadow: 0 1px 2px rgb(27 30 34 / .05), 0 8px 24px -4px rgb(27 30 34 / .3), 0 0 0 1px light-dark(rgb(27 30 34 / .07), rgb(255 255 255 / .09));
  font: 400 14px/20px -apple-system, BlinkMacSystemFont, "Apple SD Gothic Neo", "Segoe UI", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; white-space: nowrap }
button { all: unset; box-sizing: border-box; display: inline-grid; place-items: center; min-width: 32px; height: 32px; border-radius: 6px; cursor: pointer }
button:hover { background: light-dark(rgb(27 30 34 / .06), rgb(255 255 255 / .08)) }
button:focus-visible { outline: 2px solid light-dark(#1d62ad, #7fb4f3); outline-offset: 1px }
button[aria-pressed=true] { box-shadow: 0 0 0 2px currentColor inset }
.colour { color: var(--line) }
.colour i { display: block; width: 24px; height: 20px; border-radius: 4px; background: var(--tint); color: #1b1e22;
  font: 600 12px/18px inherit; font-family: inherit; font-style: normal; text-align: center;
  text-decoration: underline var(--style) var(--line) 2px; text-underline-offset: 3px }
.text { padding: 0 8px; color: light-dark(#525860, #a9adb3) }
.action { padding: 0 12px; font-weight: 600 }
.rule { width: 1px; height: 20px; margin: 0 4px; background: light-dark(#e5e5e0, #2a2d31) }
svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }
@media (pointer: coarse) { button { min-width: 40px; height: 40px } }
@media (prefers-reduced-motion: no-preference) { .bar { animation: in 140ms cubic-bezier(.2,.8,.2,1) } @keyframes in { from { opacity: 0; translate: 0 4px } } }
`;
