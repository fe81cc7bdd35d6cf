import { foreignLines, GAP, QUOTE } from './foreign.ts';
import { masked } from './masked.ts';

/** A stretch of the draft that is read on its own. Foreign parts of it are blanked, not removed. */
export interface Block {
  /** What is read of it, place for place. */
  text: string;
  /** What the writer wrote, with a gap for each link and the like. */
  written: string;
  /** Where it begins in a form field's value; 0 in a rich editor. */
  at: number;
  /** The text nodes it was read from, each with its place in `text`. */
  spots: readonly { node: Text; from: number }[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Quoted history and signatures, as mail programs mark them. */
const HISTORY = [
  'blockquote',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_signature',
  '.gmail_attr',
  '.moz-cite-prefix',
  '.moz-signature',
  '.moz-forward-container',
  '#_rc_sig',
  '[data-smartmail="gmail_signature"]',
  '#ms-outlook-mobile-signature',
  '#Signature',
  '#isReplyContent',
  '.zmail_extra',
  '.yahoo_quoted',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '[data-signature]',
].join(',');
/** Marks of Outlook's: they, and all beside and after them, are history. */
const HISTORY_FROM = '#divRplyFwdMsg, #appendonsend';
/** Links, code and uneditable pieces inside a sentence. */
const INLINE_FOREIGN =
  'a[href],code,pre,kbd,samp,script,style,textarea,select,[contenteditable="false" i],[translate="no"],[data-enable-grammarly="false" i],[data-gramm="false" i],.ql-code-block-container';

/** Reads no more than this: what is pasted beyond it is not a mail. */
const MOST_NODES = 20_000;
const MOST_TEXT = 200_000;

class Reader {
  readonly blocks: {
    written: string;
    at: 0;
    spots: { node: Text; from: number }[];
    quote: boolean;
  }[] = [];
  #open = false;
  #length = 0;

  get full(): boolean {
    return this.#length > MOST_TEXT;
  }

  close(): void {
    this.#open = false;
  }

  #current() {
    const last = this.blocks.at(-1);
    if (this.#open && last) return last;
    this.#open = true;
    const block = { written: '', at: 0 as const, spots: [], quote: false };
    this.blocks.push(block);
    return block;
  }

  add(text: string, node?: Text): void {
    const block = this.#current();
    if (node) block.spots.push({ node, from: block.written.length });
    block.written += text;
    this.#length += text.length;
  }

  quote(): void {
    this.close();
    this.#current().quote = true;
    this.close();
  }
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Depth first without recursion: a hostile page can nest deeper than the stack. */
function readInto(reader: Reader, root: Element): void {
  const waiting: (Node | undefined)[] = [...root.childNodes].toReversed();
  // Not `~ *`: matching that looks back past every sibling, of which a long draft has thousands.
  const ended = new Set<Node | null>();
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES && !reader.full; seen += 1) {
    const node = waiting.pop();
    if (!node) reader.close();
    else if (ended.has(node.parentNode)) reader.quote();
    else if (isText(node)) reader.add(node.data, node);
    else if (isElement(node)) {
      if (node.matches(HISTORY_FROM)) ended.add(node.parentNode);
      if (ended.has(node.parentNode) || node.matches(HISTORY)) reader.quote();
      else if (node.tagName === 'BR') reader.add('\n');
      else if (node.matches(INLINE_FOREIGN)) reader.add(GAP);
      else {
        const block = BLOCKS.has(node.tagName);
        if (block) {
          reader.close();
          waiting.push(undefined);
        }
        waiting.push(...[...node.childNodes].toReversed());
      }
    }
  }
}

/** Blanks what is not the writer's own prose, so that offsets stay true. */
function blanked(blocks: readonly (Omit<Block, 'text'> & { quote?: boolean })[]): Block[] {
  const lines = blocks.flatMap((block) => (block.quote ? [QUOTE] : block.written.split('\n')));
  const foreign = foreignLines(lines);
  let line = 0;
  return blocks.flatMap(({ quote, ...block }) => {
    if (quote) {
      line += 1;
      return [];
    }
    const text = block.written
      .split('\n')
      .map((own) => (foreign[line++] ? GAP.repeat(own.length) : masked(own)))
      .join('\n');
    return [{ ...block, text }];
  });
}

/** The writer's own words in a rich editor, block by block. */
export function richBlocks(root: Element): Block[] {
  const reader = new Reader();
  readInto(reader, root);
  return blanked(reader.blocks);
}

/** The writer's own words in a form field, line by line. */
export function fieldBlocks(value: string): Block[] {
  let at = 0;
  const lines = value
    .slice(0, MOST_TEXT)
    .split('\n')
    .map((written) => {
      const block = { written, at, spots: [] };
      at += written.length + 1;
      return block;
    });
  return blanked(lines);
}

function pointIn(block: Block, offset: number, side: 'start' | 'end') {
  const spot = block.spots.findLast(({ from }) =>
    side === 'start' ? from <= offset : from < offset,
  );
  if (!spot || offset - spot.from > spot.node.length) return undefined;
  return { node: spot.node, offset: offset - spot.from };
}

/** The stretch of the page that a stretch of a rich block was read from. */
export function rangeIn(block: Block, start: number, end: number): Range | undefined {
  const from = pointIn(block, start, 'start');
  const to = pointIn(block, end, 'end');
  if (!from || !to || !from.node.isConnected || !to.node.isConnected) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
