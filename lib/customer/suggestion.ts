import type { Piece } from '../search/highlight.ts';
import type { HitRow } from './hit-rows.ts';
import { plain } from './plain.ts';

/** One line under the address bar. */
export interface Suggestion {
  /** What the address bar holds when the line is chosen: it finds the same person again. */
  content: string;
  description: string;
  personId: string;
}

/**
 * Customers as lines under the address bar: name and organisation, nothing of what is known of them.
 * @param styled Chromium reads the lines as XML; Firefox shows them as they are.
 */
export function suggestions(rows: HitRow[], styled: boolean): Suggestion[] {
  const taken = new Map<string, Suggestion>();
  for (const row of rows) {
    const content = contentsOf(row).find((text) => !taken.has(text));
    if (content === undefined) continue;
    taken.set(content, { content, description: described(row, styled), personId: row.id });
  }
  return [...taken.values()];
}

const textOf = (pieces: Piece[]) => plain(pieces.map(({ text }) => text).join(''));

/** The shortest text that tells this person from the others: the address only where it is needed. */
function contentsOf({ name, organisation, detail }: HitRow): string[] {
  const beside = [plain(organisation), textOf(detail).replaceAll(' · ', ' ')];
  return beside.map((more) => `${textOf(name)} ${more}`.trim());
}

function described({ name, organisation }: HitRow, styled: boolean): string {
  if (!styled) return [textOf(name), plain(organisation)].filter(Boolean).join(' · ');
  const marked = name.map(({ text, marked }) =>
    marked ? `<match>${xml(text)}</match>` : xml(text),
  );
  const dim = organisation ? ` <dim>${xml(plain(organisation))}</dim>` : '';
  return marked.join('') + dim;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text within XML; what XML does not allow at all is left out. */
export function xml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\uFFFD-\uFFFF]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
