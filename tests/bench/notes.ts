import { textLine, type Findable, type Line } from '../../lib/search/line.ts';
import { seeded, type Query } from './customers.ts';

const CHINESE = [
  '夜班师傅反映主轴{n}转以上噪音偏大，希望{who}前有人来看。',
  '维保合同{n}号到期，领导要先比价，{who}再联系。',
  '{who}说第{n}批货外包装有破损，已约好换货，请先拍照。',
  '家里孩子今年高考，{who}别打电话；喜欢喝岩茶，老家{place}。',
  '报价单{n}已发，等财务{who}批，竞争对手报得低一些。',
];
const ENGLISH = [
  'The crate of pump {n} was dented; the seal is fine. {who} wants a call before ten.',
  'Under contract with another supplier until March; asked for price list {n} in February.',
  '{who} is on leave after the audit. Send the drawing of part {n} to the workshop in {place}.',
  'Prefers a short mail. Daughter plays handball; he coaches the team of {place}.',
  'Complained about invoice {n}: the discount was missing. Promised an answer on Friday.',
];
const WHO = '王总 老李 财务科 采购部 Tom Maya accounting the plant manager'.split(' ');
const PLACES = '乐山 花莲 威海 赣州 Gdynia Leeds Porto Tampere Chennai'.split(' ');

/** What is written down of a customer: three entries, each with a number that hardly another has. */
export interface Noted {
  customer: Findable;
  notes: string[];
  numbers: string[];
}

/** Notes for customers, the same in each run. */
export function noted(customers: Findable[]): Noted[] {
  const below = seeded(11);
  const one = (list: string[]) => list[below(list.length)] ?? '';
  return customers.map((customer) => {
    const sentences = customer.spoken ? CHINESE : ENGLISH;
    const numbers = Array.from({ length: 3 }, () => String(100_000 + below(899_999)));
    const notes = numbers.map((number) =>
      `${one(sentences)}${one(sentences)} ${number}`
        .replaceAll('{n}', () => String(below(900)))
        .replaceAll('{who}', () => one(WHO))
        .replaceAll('{place}', () => one(PLACES)),
    );
    return { customer, notes, numbers };
  });
}

export const noteLineOf = ({ customer, notes }: Noted): Line =>
  textLine(customer.id, customer.name, notes);

/** What is typed to find an entry, by kind. */
export const KINDS_OF_NOTE_QUERY = {
  'a number in it': ({ numbers }) => numbers[0] ?? '',
  'the end of a number': ({ numbers }) => numbers[1]?.slice(-5) ?? '',
  'two words of it': ({ notes, numbers }) => `${notes[0]?.slice(4, 6)} ${numbers[0]}`,
  'a word and the name': ({ customer, numbers }) => `${customer.name} ${numbers[2]}`,
} satisfies Record<string, (one: Noted) => string>;

/** Queries of one kind, near and far ones. */
export function noteQueries(kind: keyof typeof KINDS_OF_NOTE_QUERY, all: Noted[]): Query[] {
  const ask = KINDS_OF_NOTE_QUERY[kind];
  return Array.from({ length: 20 }, (_, index) => {
    const one = all[(index * 7919 + 1) % all.length];
    return one ? { text: ask(one).trim(), wanted: one.customer.id } : { text: '', wanted: '' };
  }).filter(({ text }) => text !== '');
}
