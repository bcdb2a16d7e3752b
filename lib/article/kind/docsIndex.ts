import type { Weight } from '../content/weights';

const generators =
  /docusaurus|gitbook|mkdocs|sphinx|mdbook|vuepress|vitepress|docsify|nextra|antora|starlight|honkit|asciidoctor/i;
const marks =
  '.toctree-wrapper, .book-summary, .md-nav, #sidebar .chapter, .theme-doc-sidebar-container, .wy-menu-vertical, .sphinxsidebar';
const LITTLE = 1100; // characters in paragraphs; more, or code, is a page of the documentation to be read

/** A page of documentation that says what is where: next to no text beside the links to its other pages. */
export function isDocsIndex(document: Document, body: Element, page: Weight, text: number): boolean {
  if (text > LITTLE || page.code > 0) return false;
  const generator = document.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '';
  return generators.test(generator) || body.querySelector(marks) !== null;
}
