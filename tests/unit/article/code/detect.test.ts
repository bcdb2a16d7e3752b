import { describe, expect, test } from 'vitest';
import { detectLanguage } from '@/lib/article/code/detect';

test('the trace of an exception is in no language', () => {
  const trace =
    'java.lang.IllegalStateException: broken\n\tat dev.galpi.Page.read(Page.java:12)\n\tat dev.galpi.Main.main(Main.java:5)';
  expect(detectLanguage(trace)).toBe('');
});

describe('language of code that nothing names', () => {
  test.each([
    ['bash', '$ npm install galpi\n\nadded 1 package'],
    ['bash', 'docker run --rm -it ubuntu bash'],
    ['bash', '#!/usr/bin/env bash\nset -e'],
    ['python', 'import numpy as np\n\ndef mean(xs):\n    return np.mean(xs)'],
    ['python', '>>> 1 + 1\n2'],
    ['javascript', "const fs = require('fs');\nconsole.log(fs.readdirSync('.'));"],
    ['typescript', 'export interface Post {\n  id: string;\n  tags: string[];\n}'],
    [
      'java',
      'public class Main {\n  public static void main(String[] args) {\n    System.out.println("hi");\n  }\n}',
    ],
    [
      'java',
      'try (var pool = Executors.newCachedThreadPool()) {\n    List<Long> totals = merge(sums)\n            .toList();\n    for (Order order : orders) {\n        pool.submit(order);\n    }\n}',
    ],
    ['css', '@media (width < 40rem) {\n  nav { display: none; }\n}'],
    ['kotlin', 'data class User(val name: String)\n\nfun main() {\n    val user = User("a")\n}'],
    ['go', 'package main\n\nfunc main() {\n\tx, err := run()\n\tif err != nil {\n\t\tpanic(err)\n\t}\n}'],
    ['rust', 'fn main() {\n    let mut x = vec![1];\n    println!("{:?}", x);\n}'],
    ['c', '#include <stdio.h>\n\nint main(void) {\n  printf("hi\\n");\n}'],
    ['cpp', '#include <vector>\n\nstd::vector<int> xs;'],
    ['csharp', 'using System;\n\npublic class A {\n  public string Name { get; set; }\n}'],
    ['swift', 'import SwiftUI\n\nstruct A: View {\n  @State var b = 1\n}'],
    ['ruby', "require 'json'\n\n[1, 2].each do |x|\n  puts x\nend"],
    ['php', '<?php\necho $a->b;'],
    ['sql', 'SELECT id FROM posts WHERE lang = ? ORDER BY id'],
    ['json', '{ "name": "galpi", "private": true }'],
    ['yaml', 'services:\n  web:\n    image: nginx\n    ports:\n      - "80:80"'],
    ['html', '<div class="a">\n  <p>hi</p>\n</div>'],
    ['xml', '<dependency>\n  <groupId>org.a</groupId>\n</dependency>'],
    ['css', '.a {\n  color: #333;\n  margin: 0 auto;\n}'],
    ['diff', ' a\n-b\n+c\n d'],
    ['dockerfile', 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci'],
    ['nginx', 'server {\n  listen 80;\n  server_name a.example;\n}'],
    ['http', 'GET /posts HTTP/1.1\nHost: a.example'],
    ['mermaid', 'sequenceDiagram\n  A->>B: hi'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    'Hello, world. This is the plain text of a mail, with some words in it.\n\nRegards,\nA',
    '안녕하세요. 오늘은 빌드 시간을 줄인 이야기를 하려고 합니다.',
    '+-----+-----+\n| a   | b   |\n+-----+-----+',
    'src\n├── app\n│   └── main.ts\n└── package.json',
    '2024-01-01 10:00:00 INFO  started in 3 s\n2024-01-01 10:00:01 WARN  slow',
    'a = 1',
    'x -> y',
    '[1, 2, 3]',
    '- milk\n- bread\n- eggs',
    '',
  ])('%j is in none', (text) => {
    expect(detectLanguage(text)).toBe('');
  });

  test('no text takes long', () => {
    for (const text of [
      'a '.repeat(5000),
      '\n'.repeat(9999),
      'x'.repeat(9999),
      '<a '.repeat(4000),
      '  - '.repeat(3000),
      'int '.repeat(3000),
      'a.b=\n'.repeat(2000),
      ' \\\n'.repeat(3000),
    ]) {
      // a pattern that tries every end from every start is stopped by the limit of a test
      expect(detectLanguage(text.repeat(10))).toBe(detectLanguage(text));
    }
  });
});
