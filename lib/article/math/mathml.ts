import { bare } from './tex';
import { squeeze } from '../squeeze';

/** Signs, each with the command that writes it. */
const commands =
  '×times ÷div ·cdot ⋅cdot ≤le ≥ge ≠ne ≈approx ∞infty ∑sum ∏prod ∫int √surd ∂partial ∇nabla ∈in ∉notin ' +
  '⊂subset ∪cup ∩cap →to ⇒Rightarrow ∀forall ∃exists …dots ⋯cdots ±pm αalpha βbeta γgamma δdelta ' +
  'εvarepsilon θtheta λlambda μmu πpi ρrho σsigma τtau φvarphi ωomega ΔDelta ΣSigma ΩOmega';

const symbols: Readonly<Record<string, string>> = {
  ...Object.fromEntries(commands.split(' ').map(([sign, ...name]) => [sign, `\\${name.join('')} `])),
  '−': '-',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  // accents and signs, which mean something else in TeX
  '^': 'ˆ',
  '~': '∼',
  '\\': '∖',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
};

/** TeX of a `<math>`: as its author wrote it where that is kept, else written anew from its elements. */
export function texOf(math: Element): string {
  const kept =
    math.querySelector('annotation[encoding*="tex" i]')?.textContent || math.getAttribute('alttext');
  return kept ? bare(kept) : squeeze(tex(math));
}

function tex(el: Element): string {
  const kids = [...el.children].filter((child) => !child.localName.startsWith('annotation'));
  const at = (i: number): string => (kids[i] ? tex(kids[i]) : '');
  const group = (i: number): string => `{${at(i).trim()}}`;
  const kind = kindOf(el);
  switch (kind) {
    case 'mi':
      return name(text(el).normalize('NFKC'));
    case 'mn':
    case 'mo':
      return symbol(text(el));
    case 'mtext':
      return `\\text{${escaped(el.textContent)}}`;
    // what only takes up room
    case 'mphantom':
      return '';
    case 'mspace':
      return '\\ ';
    case 'msup':
    case 'mover':
      return kind === 'mover' ? `\\overset${group(1)}${group(0)}` : `${base(at(0))}^${group(1)}`;
    case 'msub':
    case 'munder':
      return `${base(at(0))}_${group(1)}`;
    case 'msubsup':
    case 'munderover':
      return `${base(at(0))}_${group(1)}^${group(2)}`;
    case 'mfrac':
      // of a binomial
      if (parseFloat(el.getAttribute('linethickness') ?? '1') === 0) return `{${group(0)}\\atop${group(1)}}`;
      return `\\frac${group(0)}${group(1)}`;
    case 'msqrt':
      return `\\sqrt{${kids.map(tex).join('')}}`;
    case 'mroot':
      return `\\sqrt[${at(1)}]${group(0)}`;
    case 'mtable':
      return `\\begin{matrix}${kids.map(tex).join(' \\\\ ')}\\end{matrix}`;
    case 'mtr':
      return kids.map(tex).join(' & ');
    default:
      return kids.length ? kids.map(tex).join('') : symbol(text(el));
  }
}

/** Of a drawing by MathJax the element that it draws. */
const kindOf = (el: Element): string => el.getAttribute('data-mml-node') ?? el.localName;
/** Each character is drawn from its code. */
const drawn = (el: Element): string =>
  Array.from(el.querySelectorAll('[data-c]'), (use) =>
    String.fromCodePoint(Number(`0x${use.getAttribute('data-c')}`)),
  ).join('');
const text = (el: Element): string => drawn(el) || el.textContent.trim();
const symbol = (text: string): string => Array.from(text, (char) => symbols[char] ?? char).join('');
const escaped = (text: string): string => text.replace(/[#$%&\\^_{}~]/g, symbol);
const name = (text: string): string =>
  Array.from(text).length > 1 ? `\\operatorname{${escaped(text)}}` : symbol(text);
const base = (text: string): string =>
  text.trim().length > 1 && !/^\\[a-z]+\s*$/i.test(text) ? `{${text}}` : text.trim();
