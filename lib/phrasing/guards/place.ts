import type { Guard } from '../rule.ts';
import type { Span } from '../sentence.ts';

/** Where a match stands, in folded text. */
export interface Place {
  text: string;
  match: Span;
  sentence: Span & { closer: string };
}

/** True where the match is harmless after all. */
export type Test = (place: Place) => boolean;

/** Whether one of the guards finds the match harmless where it stands. */
export function excused(
  guards: readonly Guard[],
  tests: Partial<Record<Guard, Test>>,
  place: Place,
): boolean {
  return guards.some((guard) => tests[guard]?.(place));
}

export const before = ({ text, match, sentence }: Place) => text.slice(sentence.start, match.start);
export const after = ({ text, match, sentence }: Place) => text.slice(match.end, sentence.end);
export const within = ({ text, sentence }: Place) => text.slice(sentence.start, sentence.end);

/** The words before the match that still belong to its own clause. */
export function clauseBefore(place: Place, width: number): string {
  const clause =
    before(place)
      .split(/[，,：:；;（(—]/)
      .at(-1) ?? '';
  return clause.slice(-width);
}

export const asked: Test = (place) => /[?？]/.test(place.sentence.closer);
