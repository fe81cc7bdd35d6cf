import { INKS } from './traces.ts';

/** Something to be underlined. */
export interface Mark {
  range: Range;
  strong: boolean;
}

export interface Ink {
  /** Underlines exactly these; what was underlined before is no longer. */
  paint(marks: readonly Mark[]): void;
}

// The page's own colours are unknown here: a wave and a tint that are seen on light and dark.
const RULES = `
::highlight(ev-1) { text-decoration: underline dotted 2px #b7791f; background-color: #d9a02022; }
::highlight(ev-2) { text-decoration: underline wavy 1.5px #c2410c; background-color: #ea580c22; }
`;

/** More marks than this help nobody, and a hostile text must not cost layout time. */
export const MOST_MARKS = 300;

/**
 * Underlines ranges through the CSS Custom Highlight API of the window that `root` lives in. No node
 * of the page is changed, so nothing can leak into a mail.
 */
export function inkIn(root: Element | ShadowRoot, signal: AbortSignal): Ink {
  const view = root.ownerDocument.defaultView;
  const scope = root.getRootNode() as Document | ShadowRoot;
  if (!view || !('Highlight' in view) || !('adoptedStyleSheets' in scope)) return { paint() {} };
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(RULES);
  scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  // Kept here and never iterated: Firefox refuses to iterate a Highlight across the Xray border.
  const inks = INKS.map((name) => {
    const ink = new view.Highlight();
    view.CSS.highlights.set(name, ink);
    return ink;
  });
  const painted: Range[][] = [];
  signal.addEventListener('abort', () => {
    for (const [index, name] of INKS.entries()) {
      // After an update a newer script may have taken the name already.
      if (view.CSS.highlights.get(name) === inks[index]) view.CSS.highlights.delete(name);
    }
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter((one) => one !== sheet);
  });
  return {
    paint(marks) {
      const shown = marks.slice(0, MOST_MARKS);
      for (const [n, ink] of inks.entries()) {
        const ranges = shown.filter(({ strong }) => strong === (n === 1)).map(({ range }) => range);
        painted[n] = repaint(ink, painted[n] ?? [], ranges);
      }
    },
  };
}

const isSame = (one: Range, other: Range) =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/** What is underlined already stays: each change of a highlight paints the text around it anew. */
function repaint(ink: Highlight, before: readonly Range[], wanted: readonly Range[]): Range[] {
  const kept = before.filter((old) => wanted.some((range) => isSame(old, range)));
  for (const old of before) if (!kept.includes(old)) ink.delete(old);
  const added = wanted.filter((range) => !kept.some((old) => isSame(old, range)));
  for (const range of added) ink.add(range);
  return [...kept, ...added];
}
