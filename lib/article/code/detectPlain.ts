import type { Features } from './detect';

const properties =
  'color|background(?:-\\w+)?|margin(?:-\\w+)?|padding(?:-\\w+)?|display|width|height|max-width|min-height|font(?:-\\w+)?|' +
  'border(?:-[\\w-]+)?|position|flex(?:-\\w+)?|grid(?:-[\\w-]+)?|overflow(?:-\\w)?|z-index|opacity|transition|transform|' +
  'line-height|text-\\w+|align-\\w+|justify-\\w+|box-\\w+|content|cursor|animation(?:-[\\w-]+)?|top|left|float';
const tags =
  'div|span|p|a|ul|ol|li|script|style|head|body|html|table|tr|td|form|input|button|h[1-6]|img|link|meta|section|nav|' +
  'header|footer|main|article|label|select|option|textarea|iframe|br|strong|em|video|pre|code|title|svg';

/** Languages of data and of documents. */
export const features: Features = {
  html: [
    [5, new RegExp(`^[ \\t]*<(?:${tags})(?:\\s[^<>]*)?/?>`, 'im')],
    [2, new RegExp(`</(?:${tags})>`, 'i')],
    [2, /<!--/],
    [3, /^[ \t]*<[\w-]+(?:\s[^<>]*)?>/],
    [-4, /^[ \t]*(?:const|let|var|import|export|function|return|class|public|def|fn|func|async)\b[^\n<]*$/m],
    [-6, /<\?php|\{%|=> [({<]|^[ \t]*<[A-Z]/],
    [-12, /\bclassName=|!\[[^\]\n]*\]\(/],
    [-3, /\{\{[^}\n]*\|/],
    // prose around tags is Markdown
    [-4, /^#{1,6} \w|^(?![ \t]*[</{#])[^\n<]+\n\s*\n/m],
  ],
  xml: [
    [
      4,
      /^[ \t]*<(?:dependency|dependencies|groupId|artifactId|bean|beans|property|configuration|plugin|plugins|project|resources|LinearLayout|ConstraintLayout|TextView|manifest|activity|PropertyGroup|ItemGroup|PackageReference|dict|key|url|mapper|servlet|filter|module|parent|build)\b[^>]*>/m,
    ],
    [3, /\bxmlns(?::\w+)?="|\bandroid:\w+="/],
    [2.5, /^[ \t]*<[\w:.-]+(?:\s+[\w:.-]+="[^"]*")*\s*\/?>[\s\S]*>\s*$/],
    [1.5, /<\/[\w:.-]+>\s*$/],
    [-4, new RegExp(`^[ \\t]*<(?:${tags})(?:\\s[^<>]*)?/?>`, 'im')],
    [
      -5,
      /=> |\bconst \b|\bfunction\b|\breturn\b|\bclass \w+ \{|#include|className=|v-(?:if|for|bind)|@click/,
    ],
  ],
  vue: [
    [8, /^<template>[\s\S]*<script/m],
    [5, /^[ \t]*<(?:template|script setup)[\s>]/m],
    [4, /\bv-(?:if|for|bind|model|on|show)[=:]|\s[@:](?:click|class|key|input|value|submit)(?:\.\w+)*="/],
  ],
  css: [
    [4, new RegExp(`^[ \\t]*(?:${properties})\\s*:\\s*[^;{}\\n]+;`, 'm')],
    [2, /^[ \t]*[.#&*]?[\w-][\w\s.#:>,*()[\]="-]*\{\s*$/m],
    [4, /^[ \t]*@(?:media|keyframes|font-face|charset|import url)\b/m],
    [2, /\d(?:px|rem|em|vh|vw|%)\s*;/],
    [1.5, /:\s*#[0-9a-f]{3,8}\s*;/i],
    [-5, /\b(?:const|let|var|function|return|public|import)\b|=>|<\/?\w+>/],
  ],
  scss: [
    [4, /^[ \t]*@(?:mixin|include|extend|use|if|each)\b/m],
    [3, /^[ \t]*\$[\w-]+\s*:/m],
    [3, /^[ \t]*&(?::|\.|-)[\w-]+[^\n]*\{/m],
    [-5, /\b(?:const|let|var|function|public|import)\b|=>|<\/?\w+>/],
  ],
  sql: [
    [
      5,
      /^[ \t]*(?:SELECT\b[\s\S]*?\bFROM|INSERT INTO|UPDATE \S+\s+SET|DELETE FROM|CREATE (?:OR REPLACE )?(?:UNIQUE )?(?:TABLE|INDEX|DATABASE|VIEW|USER|FUNCTION|PROCEDURE)|ALTER TABLE|DROP (?:TABLE|INDEX|DATABASE)|GRANT|TRUNCATE|EXPLAIN)\b/im,
    ],
    [2, /\bWHERE\b|\bGROUP BY\b|\bORDER BY\b/i],
    [2, /\b(?:INNER|LEFT|RIGHT|OUTER) JOIN\b|\bLIMIT \d|\bVALUES\s*\(/i],
    [2, /\b(?:VARCHAR|BIGINT|PRIMARY KEY|NOT NULL|AUTO_INCREMENT|TIMESTAMP)\b/i],
    [1, /^[ \t]*-- /m],
    [-5, /[{}]\s*$|=>|\b(?:public|const|let|def|function|import|var|val|class|return)\b|"""|^[ \t]*\w+ = /m],
  ],
  json: [
    [3, /^[ \t]*"[\w@$./ -]+"\s*:\s*(?:"[^"\n]*"|[[{]|true|false|null|-?\d[\d.]*)\s*,?\s*$/m],
    [2, /^[ \t]*[[{][^\S\n]*\n\s*(?:[[{][^\S\n]*\n\s*)?"[^"\n]+"\s*:/],
    [1, /^[ \t]*[}\]],?\s*$/m],
    [
      -6,
      /;\s*$|^[ \t]*\w+\s*=|\b(?:const|let|var|function|return|import|def|class)\b|=>|^[ \t]*[\w$]+: |^[ \t]*'/m,
    ],
    [-3, /^[ \t]*[$#] |^[ \t]*(?:curl|http)\b/m],
  ],
  yaml: [
    [3, /^[ \t]*(?:- )?[\w./"-]+:\s*\n\s+(?:- )?(?:[\w./"-]+:|\S)/m],
    [2, /^[ \t]*- [\w./"-]+: \S/m],
    [
      3,
      /^[ \t]*(?:- )?(?:apiVersion|kind|metadata|spec|services|image|containers|name|version|steps|jobs|runs-on|uses|hosts|tasks|spring|server|plugins|nav|env|volumes|ports|stages|script|environment|title|date|layout|tags|url|path|selector|labels|theme|language|install|before_script|include)\s*:(?:\s|$)/m,
    ],
    [2, /^---\s*$/m],
    [1, /^[ \t]*- [\w"'./]/m],
    [1, /^[ \t]*#/m],
    [
      -7,
      /;\s*$|^[ \t]*[}\])]|\{\s*$|\(\s*$|\b(?:const|let|var|function|return|def|class|public|fn|func|val)\b [\w(]|=>|^[ \t]*(?:if|for|while|elif|else|try|except|with)\b[^\n]*:\s*$|^[ \t]*[\w.]+\(/m,
    ],
    [-5, /^[ \t]*[\w.]+\s*=\s|^[ \t]*[$>] |^[ \t]*</m],
  ],
  properties: [
    [3, /^[ \t]*[a-z][\w-]*(?:\.[\w-]+)+\s*=\s*\S.*$/m],
    [2, /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:[a-z][\w-]*(?:\.[\w[\]-]+)+\s*=[^\n]*(?:\n\s*|$))+$/],
    [-6, /[;{}(]\s*$|^[ \t]*(?:const|let|var|val|def|import|from|self|this)\b|\)\s*$/m],
  ],
  toml: [
    [3, /^\[\[?[\w.-]+\]\]?\s*$/m],
    [2.5, /^[\w-]+ = (?:"|\[|true|false|\{|\d)/m],
    [-5, /[;{]\s*$|^[ \t]*(?:const|let|var|val|def|import)\b|\w\(/m],
  ],
  ini: [
    [3, /^\[[\w .:"/-]+\]\s*$/m],
    [2, /^[\w.-]+\s*=\s*[^"'[\n][^\n]*$/m],
    [-4, /[;{]\s*$|^[ \t]*(?:const|let|var|val|def|import)\b|^[\w-]+ = ["[]|\w\(/m],
  ],
  groovy: [
    [
      3,
      /^[ \t]*(?:implementation|compile|testImplementation|testCompile|api|annotationProcessor|runtimeOnly|compileOnly|classpath|kapt)\s*[( ]?\s*['"]/m,
    ],
    [5, /^[ \t]*apply plugin: ?['"]/m],
    [2, /^[ \t]*(?:dependencies|repositories|buildscript|allprojects|android|sourceSets|configurations) \{/m],
    [3, /\bmavenCentral\(\)|\bjcenter\(\)|\bid ['"][\w.-]+['"]/],
    [3, /^[ \t]*task \w+|\bdef \w+ = /m],
    [3, /^[ \t]*(?:pipeline|stages|agent any|stage\(['"]\w[^\n]*)\s*\{?/m],
    [-9, /\bid\(|\bkotlin\(|\bval \w|\bimplementation\("|\bfun \w|^[ \t]*def \w+\(.*\):/m],
  ],
  hcl: [[7, /^[ \t]*(?:resource|data|variable|provider|module|output) "[\w-]+"(?: "[\w-]+")? \{/m]],
  graphql: [
    [4, /^[ \t]*(?:query|mutation|subscription)\b[^\n]*\{/m],
    [4, /^[ \t]*(?:type|input|extend type) \w+ \{\s*\n\s*\w+(?:\([^\n]*\))?: \[?\w+!?\]?!?/m],
    [-5, /;\s*$|=>|\bconst\b/m],
  ],
  makefile: [
    [6, /^\.PHONY\s*:/m],
    [4, /^[\w./%-]+:[^\n=]*\n\t\S/m],
    // the trace of an exception
    [-9, /^\s+at [\w.$<>/]+\(/m],
    [2, /\$\([A-Z_]+\)|\$[@<^]/],
  ],
  latex: [
    [5, /\\(?:begin|end)\{\w+\*?\}/],
    [5, /\\(?:documentclass|usepackage|section)\b/],
  ],
  markdown: [
    [5, /^```\w*\s*$/m],
    [3, /^(?:[-*] |\d\. )?!?\[[^\]\n]+\]\([^)\n]+\)/m],
    [2.5, /^#{2,6} \w/m],
    [2, /\*\*[^*\n]+\*\*/],
    [3, /^\|(?: ?:?-+:? ?\|)+\s*$/m],
    [-4, /[;{]\s*$|^[ \t]*(?:def|import|const|let|function|\$)\b/m],
  ],
  clojure: [[7, /^[ \t]*\((?:defn?|ns|defmacro|let \[)[\s\w]/m]],
  haskell: [
    [4, /^\w+ :: [\w\s()[\]>=-]+$/m],
    [3, /^import (?:qualified )?[A-Z][\w.]+/m],
    [3, /^(?:data|newtype|instance) [A-Z]\w*[^\n;{]*(?:=|where)/m],
    [2, / <- | \. \w+ \$ |\bwhere$/m],
    [-4, /[;{]\s*$/m],
  ],
};
