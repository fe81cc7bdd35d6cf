import type { Word } from '../i18n/words.ts';
import type { Field, Fields } from './field.ts';
import { aims } from './fields/aims.ts';
import { background } from './fields/business.ts';
import { customer } from './fields/customer.ts';
import { education } from './fields/education.ts';
import { family } from './fields/family.ts';
import { hospitality } from './fields/hospitality.ts';
import { interests } from './fields/interests.ts';
import { leisure } from './fields/leisure.ts';
import { relation } from './fields/relation.ts';
import { work } from './fields/work.ts';

/** The seven parts of the dossier, in the order in which they are shown. */
const parts = {
  customer,
  education,
  family,
  business: { ...background, ...aims },
  interests,
  lifestyle: { ...hospitality, ...leisure },
  relation: { ...work, ...relation },
} satisfies Record<string, Fields>;

type Part = keyof typeof parts;
/** The machine name of a field, stored with every answer: it never changes. */
export type FieldId = { [P in Part]: keyof (typeof parts)[P] }[Part];

/** Every field that a fact can answer. */
export const fields: Record<FieldId, Field> = Object.assign({}, ...Object.values(parts));
// The keys of the very object that the type is made from.
export const FIELD_IDS = Object.keys(fields) as [FieldId, ...FieldId[]];

const TITLES = {
  customer: { en: 'Customer', cn: '客户', tw: '客戶' },
  education: { en: 'Education', cn: '教育', tw: '教育' },
  family: { en: 'Family', cn: '家庭', tw: '家庭' },
  business: { en: 'Business background', cn: '工作背景', tw: '工作背景' },
  interests: { en: 'Special interests', cn: '特别关注', tw: '特別關注' },
  lifestyle: { en: 'Lifestyle', cn: '生活方式', tw: '生活方式' },
  relation: { en: 'The customer and us', cn: '客户与我们', tw: '客戶與我們' },
} satisfies Record<Part, Word>;

/** The parts with their titles and the names of their fields. */
export const sections = Object.entries(parts).map(([id, rows]) => ({
  // As above: the keys of the object itself.
  title: TITLES[id as Part],
  fields: Object.keys(rows) as FieldId[],
}));

/** Topics that are no facts, and the table that holds them. */
export const ELSEWHERE: Record<string, { topic?: number; table: string }> = {
  name: { topic: 1, table: 'people' },
  form_of_address: { topic: 1, table: 'people' },
  org: { topic: 2, table: 'organisations' },
  phones: { topic: 4, table: 'addresses' },
  emails: { topic: 4, table: 'addresses' },
  im_handles: { topic: 4, table: 'addresses' },
  products: { table: 'sales' },
  tier: { table: 'people' },
  introduced_by: { table: 'links' },
  circles: { table: 'circles' },
  promises: { table: 'promises' },
  complaints: { table: 'complaints' },
  jobs: { table: 'jobs' },
  visits: { table: 'visits' },
};
