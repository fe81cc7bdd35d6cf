import { readAddress } from '../customer/address-book.ts';
import { isOrganisation } from '../customer/naming/organisations.ts';
import { isRole, isUnit } from '../customer/naming/roles.ts';
import { isPlace as isPostal } from '../customer/signature/places.ts';
import { readHandle } from '../customer/signature/handles.ts';
import { asAnswer, optionsOf } from './answer.ts';
import type { AnyFieldId, EveryField } from './every-field.ts';
import type { Field } from './field.ts';
import type { FieldId } from './fields.ts';
import { isPlace, type Place, type Proposal } from './proposal.ts';
import { readDate, readMonthDay } from './read-day.ts';

/** Longest text that is one thing rather than a few sentences. */
const SHORT = 120;

/** What a short text is by its shape, the surest first. */
const SHAPES: [
  into: Exclude<Place, 'name' | 'website'> | FieldId,
  is: (text: string) => boolean,
][] = [
  ['email', (text) => readAddress(text)?.kind === 'email'],
  ['phone', (text) => readAddress(text)?.kind === 'phone'],
  ['handle', (text) => readHandle(text) !== undefined],
  ['org_address', isPostal],
  ['organisation', (text) => isOrganisation(text) && !isRole(text)],
  ['role', (text) => isRole(text) || isUnit(text)],
];

/** Words that tell what a text is about, in three languages. Nothing of these is sensitive. */
const WORDS: [FieldId, RegExp][] = [
  ['birthday', /birthday|was born|geburtstag|生日|出生|寿辰|壽辰/i],
  ['anniversary', /anniversary|married|结婚|結婚/i],
  ['contract_end', /contract|agreement|expires|runs until|合同|合約|到期/i],
  [
    'best_time',
    /\b(?:before|after|until|from) \d|mornings?|afternoons?|早上|上午|下午|点(?:以后|之前)|點(?:以後|之前)/i,
  ],
  [
    'preferred_channel',
    /prefers? (?:a |to )?(?:mail|e-?mail|call|phone|chat|be)|please (?:call|ring|write|text)|发微信|打电话|打電話|傳LINE/i,
  ],
  ['role', /\b(?:in charge of|responsible for|head of|heads)\b|负责|負責|主管/i],
  [
    'their_problems',
    /problem|trouble|broken|leak|fault|complain|fails?\b|delay|故障|问题|問題|坏了|壞了|漏/i,
  ],
  [
    'needs',
    /\bneeds?\b|looking for|requires?\b|would like|interested in|需要|想要|打算买|打算買|有意/i,
  ],
  [
    'business_goal_now',
    /this (?:year|quarter)|next (?:year|quarter)|\bgoal|\btarget|今年|明年|目标|目標/i,
  ],
  ['held_by', /supplier|supplied by|buys? from|供应商|供應商/i],
  ['career', /worked (?:at|for)|formerly|previously|曾任|以前在|之前在/i],
  ['home_town', /comes? from|grew up|home ?town|老家|家乡|家鄉|籍贯|籍貫/i],
  ['college', /university|college|studied|graduat|大学|大學|毕业|畢業/i],
  ['hobbies', /hobb(?:y|ies)|likes? to|enjoys?|plays?\b|爱好|愛好|喜欢|喜歡|兴趣|興趣/i],
  ['holiday_habits', /holiday|vacation|travel|度假|旅游|旅遊/i],
  ['places_to_eat', /restaurant|lunch|dinner|餐厅|餐廳|饭店|飯店/i],
  ['associations', /association|chamber of|institute of|协会|協會|商会|商會/i],
];

/**
 * Where a selected text most likely belongs, the likeliest first: by its shape, then by its words,
 * then by what helps most to talk. Judgements and what is never to be automated are not among them.
 */
export function likely(text: string, every: EveryField): Proposal[] {
  const short = text.length <= SHORT;
  const shaped =
    short && !text.trim().includes('\n')
      ? SHAPES.filter(([, is]) => is(text)).map(([into]) => into)
      : [];
  const told = WORDS.filter(([, words]) => words.test(text)).map(([into]) => into);
  const dated: FieldId[] = short && readMonthDay(text) ? ['birthday', 'contract_end'] : [];
  const telling = [...every.keys()]
    .filter((id) => every.get(id)?.telling !== undefined)
    .sort((a, b) => (every.get(a)?.telling ?? 0) - (every.get(b)?.telling ?? 0));
  return [...new Set([...shaped, ...told, ...dated, ...telling])].flatMap((into) =>
    isPlace(into) ? { into, value: text.trim() } : answerTo(into, text, every),
  );
}

/**
 * Every question that a text can answer, for whoever looks for another. No judgement, which is the
 * user's own and never a page's, and nothing special: that takes a consent, which no page gives.
 */
export function answerable(text: string, every: EveryField): Proposal[] {
  return [...every].flatMap(([into, field]) =>
    isProposed(field) ? filled(into, field, text) : [],
  );
}

const isProposed = ({ sensitivity, fill }: Field) => sensitivity < 2 && fill !== 'never';

function answerTo(into: AnyFieldId, text: string, every: EveryField): Proposal[] {
  const field = every.get(into);
  return field && isProposed(field) ? filled(into, field, text) : [];
}

function filled(into: AnyFieldId, field: Field, text: string): Proposal[] {
  const value = asAnswer(field, READ[field.type](text, field) ?? '');
  return value === undefined ? [] : [{ into, value }];
}

/** What of a text answers a question of each type. */
const READ: Record<Field['type'], (text: string, field: Field) => string | undefined> = {
  text: (text) => text,
  list: (text) => text,
  monthday: readMonthDay,
  date: readDate,
  year: (text) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0],
  choice: optionIn,
  yesNo: optionIn,
};

/** An option that the text is, word for word, in any language. */
function optionIn(text: string, field: Field): string | undefined {
  const wanted = text.trim().toLowerCase();
  const found = Object.entries(optionsOf(field) ?? {}).find(([, { en, cn, tw }]) =>
    [en, cn, tw].some((word) => typeof word === 'string' && word.toLowerCase() === wanted),
  );
  return found?.[0];
}
