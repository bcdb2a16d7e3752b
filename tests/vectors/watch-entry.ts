// Stands in every page of the extension from its beginning: what its policy refused is what a fault would have done.
import { disallowedDrawn } from './disallowed';
import { poke } from './poke';
import { borderOf } from './together';

const refused: string[] = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  // Styles and handlers of what is being sanitised are refused where it is parsed, in a document without a window.
  const parsing = effectiveDirective.startsWith('style-src') || effectiveDirective === 'script-src-attr';
  if (parsing && !looking) return;
  refused.push(`${effectiveDirective} ${blockedURI} ${sample}`);
});
let looking = false;
for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
  Object.assign(window, { [name]: () => refused.push(`script-src ${name}()`) });

/** How many articles this page has shown. */
const shown = (): number => performance.getEntriesByName('galpi:painted').length;

/** Sets everything off in what is drawn; answers what the policy refused since the last time, and what has no business there. */
async function look(selector: string): Promise<{ refused: string[]; drawn: string[] }> {
  const roots = [...document.querySelectorAll(selector)];
  looking = true;
  for (const root of roots) poke(root);
  await new Promise((next) => setTimeout(next, 40));
  looking = false;
  const drawn = [...document.querySelectorAll(selector)].flatMap(disallowedDrawn);
  return { refused: refused.splice(0), drawn };
}

/** The code of what is shown, each with the number of the input it is of where there are many. */
function codes(): { code: { text: string; at: number }[]; borders: number } {
  let borders = 0;
  const code: { text: string; at: number }[] = [];
  for (const element of document.querySelectorAll('article p, article code')) {
    if (borderOf(element) === borders) borders++;
    else if (element.localName === 'code') code.push({ text: element.textContent, at: borders - 1 });
  }
  return { code, borders };
}

// Such a script has a scope of its own.
Object.assign(globalThis, { galpiWatch: { shown, look, codes } });
