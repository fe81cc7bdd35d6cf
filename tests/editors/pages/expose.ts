/** What a test may ask the page of an editor. */
export interface Exposed {
  /** What the editor's own model holds as HTML, or as plain text in a form field. */
  html(): string;
  /** The same line by line, with bold between two pairs of stars. */
  lines(): string[];
}

declare global {
  var editorUnderTest: Exposed | undefined;
}

const isBold = (node: Node) =>
  node.parentElement?.closest('b, strong, [style*="font-weight: bold"]') !== null;

/** Text as it is seen: editors write ordinary and no-break spaces as they like. */
const seen = (text: string) => text.replace(/[\u200B\uFEFF]/g, '').replaceAll('\u00A0', ' ');

/** A block of HTML as one line. */
function starred(block: Element): string {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let line = '';
  let bold = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = seen(node.textContent ?? '');
    if (text === '') continue;
    if (isBold(node) !== bold) line += '**';
    bold = isBold(node);
    line += text;
  }
  return bold ? `${line}**` : line;
}

function linesOf(html: string): string[] {
  // Trix keeps its paragraphs as lines of one block.
  const source = html.replace(/<br ?\/?>\s*/g, '</p><p>');
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const blocks = [...body.querySelectorAll('p, div')].filter(
    (block) => !block.querySelector('p, div'),
  );
  return (blocks.length > 0 ? blocks : [body]).map(starred).filter((line) => line !== '');
}

/** The element that every page has for its editor. */
export function host(): HTMLElement {
  const element = document.getElementById('editor');
  if (!element) throw new Error('the page has no place for the editor');
  return element;
}

/** Says that the editor is ready, and lets the test read its model. */
export function exposeHtml(html: () => string): void {
  globalThis.editorUnderTest = { html, lines: () => linesOf(html()) };
}

export function exposeText(text: () => string): void {
  globalThis.editorUnderTest = { html: text, lines: () => text().split('\n') };
}
