// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf, plain } from './blocks';

describe('diagrams', () => {
  test.each<[string, string, Block[]]>([
    [
      'a div',
      '<div class="mermaid">graph TD\n  A[one<br>two] --&gt; B\n</div>',
      [['mermaid', '', 'graph TD\n  A[one<br>two] --> B']],
    ],
    [
      'a pre',
      '<pre class="mermaid">sequenceDiagram\n  A-&gt;&gt;B: hi</pre>',
      [['mermaid', '', 'sequenceDiagram\n  A->>B: hi']],
    ],
    [
      'a pre with code',
      '<pre class="mermaid"><code>flowchart LR\n  A --&gt; B</code></pre>',
      [['mermaid', '', 'flowchart LR\n  A --> B']],
    ],
    [
      'a source that was hidden when the picture was drawn',
      '<pre style="display: none"><code class="language-mermaid">graph TD\n  A</code></pre><div><svg></svg></div>',
      [['mermaid', '', 'graph TD\n  A']],
    ],
    [
      'a source beside the drawing',
      '<div class="mermaid" data-source="graph%20TD%0A%20%20A"><svg><text>A</text></svg></div>',
      [['mermaid', '', 'graph TD\n  A']],
    ],
    [
      'PlantUML',
      '<div class="plantuml">@startuml\nA -> B\n@enduml</div>',
      [['plantuml', '', '@startuml\nA -> B\n@enduml']],
    ],
    ['a class alone is no diagram', '<div class="mermaid">A tale of the sea</div>', []],
  ])('%s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  test('a picture of a server stays a picture', () => {
    const html =
      '<img class="plantuml" src="https://uml.example/svg/SoWkIImgAStDuNBAJrBGjLDmpCbCJbMmKiX8pSd9vt98">';
    expect(plain(html).querySelector('img')).not.toBeNull();
  });
});
