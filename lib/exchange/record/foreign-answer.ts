import { asAnswer, optionsOf } from '../../dossier/answer.ts';
import type { Field } from '../../dossier/field.ts';
import { fields, type FieldId } from '../../dossier/fields.ts';
import type { Layout } from '../layout.ts';
import { readDate, readMonthDay } from './read-day.ts';
import { tidy, tidyText } from './tidy.ts';

const TRUE = /^(?:true|y|1|x|有|✓|√)$/i;
const FALSE = /^(?:false|n|0|无|無|没有|沒有)$/i;

const HAN = /\p{Script=Han}/u;

/** Programs write no day in these ways. */
const NO_DAY = /^(?:0?0[/.-]0?0[/.-]0?0(?:00)?|0000-00-00|none|n\/a|无|無|-)$/i;

function readChoice(text: string, field: Field): string | undefined {
  const given = text.toLowerCase();
  const found = Object.entries(optionsOf(field) ?? {}).find(([key, word]) =>
    [key, ...Object.values(word)].some(
      (one) => typeof one === 'string' && one.toLowerCase() === given,
    ),
  );
  return found?.[0];
}

function readYesNo(text: string, field: Field): string | undefined {
  if (TRUE.test(text)) return 'yes';
  return FALSE.test(text) ? 'no' : readChoice(text, field);
}

const READ = {
  text: tidyText,
  list: (text) =>
    text
      .split(/\s*(?::::|[;；、，\n\r]+)\s*/)
      .map((entry) => tidy(entry))
      .join('\n'),
  choice: readChoice,
  yesNo: readYesNo,
  date: (text, _, dates) => readDate(text, dates),
  monthday: (text, _, dates) => readMonthDay(text, dates),
  year: (text) => /(?:19|20)\d\d/.exec(text)?.[0],
} satisfies Record<
  Field['type'],
  (text: string, field: Field, dates: Layout['dates']) => string | undefined
>;

/**
 * What another program says on a question, as it is stored here; '' where it says nothing.
 * @returns `undefined` where it is no answer to such a question
 */
export function answerOf(id: FieldId, text: string, dates?: Layout['dates']): string | undefined {
  const field = fields[id];
  const given = tidyText(text);
  if (!given || NO_DAY.test(given)) return '';
  const read = READ[field.type](given, field, dates);
  return read === undefined ? undefined : asAnswer(field, read);
}

/** A Chinese address begins with what is largest; programs keep it in the Western order. */
const LARGEST_FIRST = [
  /国$|國$|^台[湾灣]$|^香港$/,
  /省$|自治[区區]$|特[别別]行政[区區]$/,
  /[市县縣]$/,
  /[区區乡鄉镇鎮]$/,
];

function rankOf(part: string): number {
  const rank = LARGEST_FIRST.findIndex((ending) => ending.test(part));
  // The postal code ends it.
  return rank < 0 ? LARGEST_FIRST.length + (/^[\d-]+$/.test(part) ? 1 : 0) : rank;
}

function joinedAddress(parts: string[]): string {
  const sorted = parts.toSorted((a, b) => rankOf(a) - rankOf(b));
  return sorted
    .map((part) => (/^[\d-]+$/.test(part) ? ` ${part}` : part))
    .join('')
    .trim();
}

/** Several columns that answer one question: street and town, post and department. */
export function joinedAnswer(id: FieldId, answers: string[]): string {
  const [first = '', second] = answers;
  if (second === undefined) return first;
  const given = [...new Set(answers)];
  const { type } = fields[id];
  if (type === 'list') return given.join('\n');
  if (type !== 'text') return first;
  if (!given.some((one) => HAN.test(one))) return given.join(', ');
  return id === 'org_address' || id === 'home_address' ? joinedAddress(given) : given.join(' ');
}
