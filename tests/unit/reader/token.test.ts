import { expect, test } from 'vitest';
import { tokenAt } from '@/lib/reader/token';

// `|` is where one clicks.
test.each([
  ['x = conv|2d_transpose(x)', '', 'conv2d_transpose'],
  ['if us|er.name:', 'python', 'user.name'],
  ['if user.na|me:', 'python', 'user.name'],
  ['this.#i|tems', 'js', 'items'],
  ['std::ve|ctor<int>', 'cpp', 'std::vector'],
  ['a?.b|(c)', 'ts', 'a?.b'],
  ['p->ne|xt', 'c', 'p->next'],
  ['|$total += 1', 'php', '$total'],
  ['@Over|ride', 'java', '@Override'],
  ['ttl-1|5', 'python', '15'],
  ['max-in|-flight: 240', 'yaml', 'max-in-flight'],
  ['npm install --save-d|ev', 'bash', 'save-dev'],
  ['end.|', '', null],
  ['a = |', '', null],
  ['적중|률 = 3.14', '', '적중률'],
  ['= 3.1|4;', '', '3.14'],
  ['foo|', '', 'foo'],
])('%s in %j', (clicked, language, token) => {
  const code = clicked.replace('|', '');
  const span = tokenAt(code, clicked.indexOf('|'), language);
  expect(span && code.slice(span.start, span.end)).toBe(token);
});
