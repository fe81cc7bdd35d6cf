import type { Detected } from './detect.ts';
import { fromCard, type CompetitorCard } from './competitor-card.ts';
import type { Language, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Span } from './sentence.ts';
import { withSlots, type OpenSlot } from './slots.ts';

/** A better wording, and the stretch of the text whose place it takes. */
export interface Suggestion extends Span {
  text: string;
  /** What the writer has yet to fill in, such as a date. */
  slots: OpenSlot[];
}

export interface Answer {
  /** The reason, in each language of the interface. */
  why: Record<Language, string>;
  suggestions: Suggestion[];
}

/** What `{competitor}` says in a suggestion when no name of the user's list was matched. */
const COMPETITOR: Record<Language, string> = { en: 'that supplier', cn: '他们', tw: '他們' };

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

const ruleOf = (id: string, further: readonly Rule[]) =>
  rules.get(id) ?? further.find((rule) => rule.id === id);

/** Whether there is an answer to it still: the user may have removed the rule since it was found. */
export const hasAnswer = ({ rule }: Pick<Detected, 'rule'>, further: readonly Rule[]): boolean =>
  ruleOf(rule, further) !== undefined;

/** The capital letter follows from where the words stand. */
function fitted(wording: string, text: string, place: Span, sentence: Span): string {
  const first = text.charAt(place.start);
  const capital = place.start === sentence.start && first !== first.toLowerCase();
  return capital ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
}

function suggestionsFor(rule: Rule, found: Detected, text: string): Suggestion[] {
  const { start, end } = rule.replaces === 'words' ? found : found.sentence;
  const competitor = () => found.competitor ?? COMPETITOR[found.language];
  return rule.suggestions.flatMap((wordings: Partial<Record<Language, string>>) => {
    const wording = wordings[found.language];
    if (!wording) return [];
    const shown = withSlots(wording.replaceAll('{competitor}', competitor), found.language);
    const place = { start, end };
    return [{ ...place, ...shown, text: fitted(shown.text, text, place, found.sentence) }];
  });
}

/** Sentences made of the user's own card of the competitor that is named. */
function ofCard(card: CompetitorCard, found: Detected, text: string): Suggestion[] {
  const { competitor, language, sentence } = found;
  if (!competitor || found.category !== 'competitor-bashing') return [];
  return fromCard(card, competitor, language).map((wording) => ({
    start: sentence.start,
    end: sentence.end,
    text: fitted(wording, text, sentence, sentence),
    slots: [],
  }));
}

/**
 * Why an expression is pointed out, and what to say instead.
 * @param text that it was found in
 * @param further rules beside ours: those of the user, and of a trade
 * @param card what the user wrote for the competitor that it names: sentences of it come first
 */
export function answer(
  found: Detected,
  text: string,
  further: readonly Rule[] = [],
  card?: CompetitorCard,
): Answer {
  const rule = ruleOf(found.rule, further);
  if (!rule) throw new Error(`No rule ${found.rule}`);
  return {
    why: rule.why,
    suggestions: [...(card ? ofCard(card, found, text) : []), ...suggestionsFor(rule, found, text)],
  };
}
