import type { Language } from './rule.ts';

/** What a suggestion leaves open for the writer, as it is shown until it is filled. */
export const SLOTS = {
  date: { en: 'date', cn: '日期', tw: '日期' },
  amends: { en: 'what you did to make up for it', cn: '补救措施', tw: '補救措施' },
  who: { en: 'name', cn: '姓名', tw: '姓名' },
  fact: { en: 'fact', cn: '事实', tw: '事實' },
  source: { en: 'source', cn: '出处', tw: '出處' },
} as const satisfies Record<string, Record<Language, string>>;

export type Slot = keyof typeof SLOTS;

/** One place to be filled in a suggestion's text, brackets included. */
export interface OpenSlot {
  slot: Slot;
  start: number;
  end: number;
}

const isSlot = (name: string): name is Slot => Object.hasOwn(SLOTS, name);

/** Shows each `{slot}` of a wording in brackets, and tells where it stands. */
export function withSlots(
  wording: string,
  language: Language,
): { text: string; slots: OpenSlot[] } {
  const slots: OpenSlot[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: name = '' } of wording.matchAll(/\{(\w+)\}/g)) {
    if (!isSlot(name)) continue;
    text += wording.slice(at, index);
    const start = text.length;
    text += `[${SLOTS[name][language]}]`;
    slots.push({ slot: name, start, end: text.length });
    at = index + whole.length;
  }
  return { text: text + wording.slice(at), slots };
}

/** A wording with what the writer filled in; a slot without a value stays as it is shown. */
export function filled(
  { text, slots }: { text: string; slots: readonly OpenSlot[] },
  values: Partial<Record<Slot, string>>,
): string {
  let whole = '';
  let at = 0;
  for (const { slot, start, end } of slots) {
    whole += text.slice(at, start) + (values[slot]?.trim() || text.slice(start, end));
    at = end;
  }
  return whole + text.slice(at);
}

/** Words with the source beside them, as the draft's language writes it. */
export function withSource(words: string, source: string, language: Language): string {
  const said = { en: ` (source: ${source})`, cn: `（来源：${source}）`, tw: `（來源：${source}）` };
  return words + said[language];
}
