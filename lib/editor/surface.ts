import type { Draft, Field } from './draft.ts';
import { Mirror } from './mirror.ts';
import { inkIn, type Ink, type Mark } from './paint.ts';
import { plain, replaceInField, replaceInRich } from './replace.ts';
import { selectionIn } from './selection.ts';
import { fieldBlocks, rangeIn, richBlocks, type Block } from './text.ts';

export interface Place {
  block: Block;
  start: number;
  end: number;
}

/** A draft as the guard sees it, whatever it is written in. */
export interface Surface {
  readonly element: HTMLElement;
  /** The writer's own words as they are now. */
  blocks(): Block[];
  rangeOf(place: Place): Range | undefined;
  paint(marks: readonly Mark[]): void;
  /** True where the caret stands behind the place. */
  isBeforeCaret(place: Place): boolean;
  /** Replaces the words and proves it. False: the draft does not say what it should. */
  replace(place: Place, text: string): Promise<boolean>;
}

class FieldSurface implements Surface {
  readonly element: Field;
  readonly #mirror: Mirror;

  constructor(field: Field, signal: AbortSignal) {
    this.element = field;
    this.#mirror = new Mirror(field, signal);
  }

  blocks(): Block[] {
    return fieldBlocks(this.element.value);
  }

  rangeOf({ block, start, end }: Place): Range | undefined {
    return this.#mirror.range(block.at + start, block.at + end);
  }

  paint(marks: readonly Mark[]): void {
    this.#mirror.paint(marks);
  }

  isBeforeCaret({ block, end }: Place): boolean {
    return block.at + end <= (this.element.selectionStart ?? 0);
  }

  async replace({ block, start, end }: Place, text: string): Promise<boolean> {
    const now = this.element.value.slice(block.at + start, block.at + end);
    if (now !== block.written.slice(start, end)) return false;
    return replaceInField(this.element, block.at + start, block.at + end, text);
  }
}

class RichSurface implements Surface {
  readonly element: HTMLElement;
  readonly #ink: Ink;
  readonly #firefox: boolean;

  constructor(root: HTMLElement, firefox: boolean, signal: AbortSignal) {
    this.element = root;
    this.#ink = inkIn(root, signal);
    this.#firefox = firefox;
  }

  blocks(): Block[] {
    return richBlocks(this.element);
  }

  rangeOf({ block, start, end }: Place): Range | undefined {
    return rangeIn(block, start, end);
  }

  paint(marks: readonly Mark[]): void {
    this.#ink.paint(marks);
  }

  isBeforeCaret(place: Place): boolean {
    const caret = selectionIn(this.element);
    const range = this.rangeOf(place);
    return caret && range ? range.comparePoint(caret.endContainer, caret.endOffset) > 0 : false;
  }

  #now(): string {
    return plain(
      this.blocks()
        .map((block) => block.written)
        .join('\n'),
    );
  }

  /** How the draft will read; blocks are compared by the node they begin in, for texts may repeat. */
  #expected({ block, start, end }: Place, text: string): string | undefined {
    const [first] = block.spots;
    const blocks = this.blocks();
    if (!blocks.some((one) => one.spots[0]?.node === first?.node)) return undefined;
    return plain(
      blocks
        .map((one) =>
          one.spots[0]?.node === first?.node
            ? one.written.slice(0, start) + text + one.written.slice(end)
            : one.written,
        )
        .join('\n'),
    );
  }

  async replace(place: Place, text: string): Promise<boolean> {
    const { block, start, end } = place;
    const range = this.rangeOf(place);
    if (!range || plain(range.toString()) !== plain(block.written.slice(start, end))) return false;
    const expected = this.#expected(place, text);
    if (expected === undefined) return false;
    const stretch = {
      range,
      before: block.written.charAt(start - 1),
      after: block.written.slice(end).split('\n', 1)[0] ?? '',
      wider: rangeIn(block, start, end + 1),
    };
    await replaceInRich(this.element, stretch, text, this.#firefox);
    return this.element.isConnected && this.#now() === expected;
  }
}

/** @param firefox whether the browser is Firefox, whose editing differs */
export function surfaceOf(draft: Draft, firefox: boolean, signal: AbortSignal): Surface {
  return draft.kind === 'field'
    ? new FieldSurface(draft.element, signal)
    : new RichSurface(draft.element, firefox, signal);
}
