import * as z from 'zod/mini';
import { LINE } from '../customer/limits.ts';
import { record } from '../db/record.ts';
import type { Word } from '../i18n/words.ts';
import type { Field } from './field.ts';

const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE));

/** A question that the user added to the dossier, in the user's own words. */
export const ownField = z.extend(record, {
  label: line,
  /** How the user would ask it; it is not asked where this is left out. */
  ask: z.optional(line),
  type: z.enum(['text', 'list', 'choice', 'yesNo', 'date', 'monthday', 'year']),
  /** The answers of a choice. */
  options: z.optional(z.array(line)),
  /** Ordinary, private, or a judgement. What is special has its own fields, each with its reason. */
  sensitivity: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});
export type OwnField = z.infer<typeof ownField>;

const PREFIX = 'own:';
/** How a fact names a question of the user's own. */
export type OwnFieldId = `own:${string}`;
export const ownFieldId = (id: string): OwnFieldId => `${PREFIX}${id}`;
/** The record that a fact's question stands in; `undefined` where it is one of ours. */
export const recordOfOwn = (field: string): string | undefined =>
  field.startsWith(PREFIX) ? field.slice(PREFIX.length) : undefined;

/** In the user's words, whatever the language of the interface. */
const asWord = (text: string): Word => ({ en: text, cn: text, tw: text });

/** A question of the user's own as the dossier knows questions. */
export function asField({ label, ask, type, options, sensitivity }: OwnField): Field {
  return {
    label: asWord(label),
    ...(ask && { ask: asWord(ask) }),
    type,
    ...(options && { options: Object.fromEntries(options.map((one) => [one, asWord(one)])) }),
    sensitivity,
    fill: 'hand',
  };
}
