// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { around, type Block, blocksOf, plain } from './blocks';

const pre = (text: string, language = ''): string =>
  `<pre><code${language && ` class="language-${language}"`}>${text}</code></pre>`;
const npm: Block[] = [
  ['bash', 'npm', 'npm i x'],
  ['bash', 'Yarn', 'yarn add x'],
];

const groups: [string, string][] = [
  [
    'tabs that name their panels',
    `<div role="tablist"><button role="tab" aria-controls="p1">npm</button><button role="tab" aria-controls="p2">Yarn</button></div><div role="tabpanel" id="p1">${pre('npm i x', 'sh')}</div><div role="tabpanel" id="p2" hidden>${pre('yarn add x', 'sh')}</div>`,
  ],
  [
    'panels that name their tabs, in a custom element',
    `<x-tabs><div class="tablist-wrapper"><ul role="tablist"><li role="presentation" class="tab"><a role="tab" href="#q1" id="t1">npm</a></li><li role="presentation" class="tab"><a role="tab" href="#q2" id="t2">Yarn</a></li></ul></div><section id="q1" aria-labelledby="t1" role="tabpanel">${pre('npm i x', 'sh')}</section><section id="q2" aria-labelledby="t2" role="tabpanel" hidden>${pre('yarn add x', 'sh')}</section></x-tabs>`,
  ],
  [
    'Docusaurus: only the order',
    `<div class="theme-tabs-container tabs-container"><ul role="tablist" class="tabs"><li role="tab" class="tabs__item">npm</li><li role="tab" class="tabs__item">Yarn</li></ul><div class="margin-top--md"><div role="tabpanel">${pre('npm i x', 'sh')}</div><div role="tabpanel" hidden>${pre('yarn add x', 'sh')}</div></div></div>`,
  ],
  [
    'VitePress: inputs and labels, then blocks',
    `<div class="vp-code-group"><div class="tabs"><input type="radio" id="g1" checked><label data-title="npm" for="g1">npm</label><input type="radio" id="g2"><label data-title="Yarn" for="g2">Yarn</label></div><div class="blocks"><div class="language-sh active"><span class="lang">sh</span>${pre('npm i x')}</div><div class="language-sh"><span class="lang">sh</span>${pre('yarn add x')}</div></div></div>`,
  ],
  [
    'MkDocs: labels, then blocks',
    `<div class="tabbed-set tabbed-alternate"><input type="radio" id="m1"><input type="radio" id="m2"><div class="tabbed-labels"><label for="m1"><a href="#n1">npm</a></label><label for="m2">Yarn</label></div><div class="tabbed-content"><div class="tabbed-block"><div class="language-sh highlight">${pre('npm i x')}</div></div><div class="tabbed-block"><div class="language-sh highlight">${pre('yarn add x')}</div></div></div></div>`,
  ],
  [
    'Sphinx: a panel behind each label',
    `<div class="sd-tab-set docutils"><input id="s1" type="radio"><label class="sd-tab-label" for="s1">npm</label><div class="sd-tab-content docutils">${pre('npm i x', 'sh')}</div><input id="s2" type="radio"><label class="sd-tab-label" for="s2">Yarn</label><div class="sd-tab-content docutils">${pre('yarn add x', 'sh')}</div></div>`,
  ],
  [
    'a panel behind each label, in a group of any name',
    `<div class="book-tabs"><input type="radio" id="h1"><label for="h1">npm</label><div class="text">${pre('npm i x', 'sh')}</div><input type="radio" id="h2"><label for="h2">Yarn</label><div class="text">${pre('yarn add x', 'sh')}</div></div>`,
  ],
  [
    'a bar of words that a script reads',
    `<div class="tab"><div class="tab-nav"><span class="tab-link">npm</span><span class="tab-link">Yarn</span></div><div class="tab-panel">${pre('npm i x', 'sh')}</div><div class="tab-panel">${pre('yarn add x', 'sh')}</div></div>`,
  ],
  [
    'two lists',
    `<ul class="tab"><li class="active"><a href="#">npm</a></li><li><a href="#">Yarn</a></li></ul><ul class="tab-content"><li>${pre('npm i x', 'sh')}</li><li>${pre('yarn add x', 'sh')}</li></ul>`,
  ],
  [
    'Bootstrap: links to panels',
    `<ul class="nav nav-tabs"><li class="active"><a data-toggle="tab" href="#b1">npm</a></li><li><a data-toggle="tab" href="#b2">Yarn</a></li></ul><div class="tab-content"><div class="tab-pane active" id="b1">${pre('npm i x', 'sh')}</div><div class="tab-pane" id="b2" style="display:none">${pre('yarn add x', 'sh')}</div></div>`,
  ],
];

describe('tabs of code', () => {
  test.each(groups)('%s', (_, html) => {
    expect(blocksOf(`<p>a</p>${html}<p>b</p>`)).toEqual(npm);
    expect(around(html)).toBe('▢▢');
  });

  test('a tab that names a language names that of its code', () => {
    const html = groups[0]![1]
      .replaceAll('language-sh', 'x')
      .replace('>npm<', '>Java<')
      .replace('>Yarn<', '>main.rs<');
    expect(blocksOf(html)).toEqual([
      ['java', '', 'npm i x'],
      ['rust', 'main.rs', 'yarn add x'],
    ]);
  });

  test('panels with words keep their label above them', () => {
    const html = groups[0]![1].replaceAll('<pre>', '<p>Run this:</p><pre>');
    expect(around(html)).toBe('npmRun this:▢YarnRun this:▢');
    expect(plain(html).querySelector('strong')?.textContent).toBe('npm');
  });

  test('a label that stands in the panel once more is written once', () => {
    const html = groups[0]![1].replace('<pre>', '<div class="tab-title">npm</div><p>Run this:</p><pre>');
    expect(around(html)).toBe('npmRun this:▢▢');
    const headed = html.replace(/<div class="tab-title">(npm)<\/div>/, '<h3>$1</h3>');
    expect(plain(headed).querySelector('h3')?.textContent).toBe('npm');
  });

  test.each(groups.filter(([name]) => !name.startsWith('VitePress')))('%s, without code', (_, html) => {
    const prose = html.replaceAll(/<pre>.*?<\/pre>/g, '<p>Run it, then look at the log.</p>');
    expect(around(prose)).toBe('npmRun it, then look at the log.YarnRun it, then look at the log.');
  });

  test('a bar of links to parts of the page is left alone', () => {
    const html =
      '<div role="tablist"><a role="tab" aria-controls="p">One</a></div><div id="p"><h2>One</h2><p>text</p></div>';
    expect(plain(html).querySelector('[role="tab"]')).not.toBeNull();
  });
});
