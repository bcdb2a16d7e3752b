const starts: [RegExp, string][] = [
  [/^#!.*\b(?:bash|zsh|sh)\b/, 'bash'],
  [/^#!.*\bpython/, 'python'],
  [/^#!.*\bnode\b/, 'javascript'],
  [/^#!.*\bruby\b/, 'ruby'],
  [/^#!.*\bperl\b/, 'perl'],
  [/^<\?php\b/, 'php'],
  [/^<\?xml\b/, 'xml'],
  [/^<!doctype html/i, 'html'],
  [/^@start(?:uml|mindmap|wbs|json|yaml|salt|gantt)\b/, 'plantuml'],
  [
    /^(?:sequenceDiagram|classDiagram|stateDiagram(?:-v2)?|erDiagram|gitGraph|(?:graph|flowchart) (?:TB|TD|BT|RL|LR))\b/,
    'mermaid',
  ],
  [/^diff --git /, 'diff'],
  [/^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+ HTTP\/[\d.]+\s*$/m, 'http'],
  [/^HTTP\/[\d.]+ \d{3}\b/, 'http'],
  [/^>>> /, 'python'],
  // a prompt, then what the machine answered, in whatever form
  [/^(?:\[?[\w.-]+@[\w.-]+[^\n$#>]{0,60}[$#]|[~/][\w./-]* [$#]|\w*\$) +[\w./~]/, 'bash'],
  [/^(?:PS [A-Z]:)/, 'powershell'],
  [/^(?:# \S+\.mdx?\n)?---\n(?:[^\n]*\n){1,20}?---\n\s*\S/, 'markdown'],
  [/^(?:<template>|<script (?:setup|lang=))/, 'vue'],
  [/^syntax = ['"]proto[23]['"];/m, 'protobuf'],
];
const LONGEST_JSON = 20_000; // characters that are parsed to be sure

/** The language where one sign settles it; an empty string for what is surely none; null where it must be weighed. */
export function certain(sample: string, text: string): string | null {
  const head = sample.trimStart();
  for (const [pattern, language] of starts) if (pattern.test(head)) return language;
  if (/^[[{]/.test(head) && isJson(text)) return 'json';
  if (isDiff(sample)) return 'diff';
  return /[a-z<>{}=$;]/i.test(sample) ? null : '';
}

function isJson(text: string): boolean {
  if (text.length > LONGEST_JSON || !/["\d]/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    // [1, 2, 3] is a list in a dozen languages
    return JSON.stringify(value).includes('":');
  } catch {
    return false;
  }
}

/** Some lines added, some taken away, all others indented by the one column of the marks. */
function isDiff(sample: string): boolean {
  if (/^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/m.test(sample)) return true;
  const lines = sample.split('\n').filter((line) => line.trim());
  const marked = lines.filter((line) => /^[+-](?![+-])/.test(line)).length;
  if (!marked || !/^\+/m.test(sample) || lines.length < 3) return false;
  // a line in place of another, though the others lost their column
  if (/^-(?!-)(.{5}).*\n\+\1/m.test(sample)) return true;
  return lines.every((line) => /^[+\- ]|^\.{3}/.test(line)) && (marked < lines.length || /^-/m.test(sample));
}
