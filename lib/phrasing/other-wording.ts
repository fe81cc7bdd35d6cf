import { scriptOf } from './fold.ts';
import type { Language } from './rule.ts';

/** What the browser's own model is told to do; in the sentence's language, so that it needs no other. */
export const INSTRUCTION: Record<Language, string> = {
  en: 'You rewrite one sentence of a letter from a salesperson to a customer. Keep its meaning, its facts and its courtesy. Promise nothing absolute, claim nothing that is not proved, press nobody, make no excuse, say nothing bad of others. Add no facts. Answer with the one rewritten sentence in English and nothing else.',
  cn: '你改写业务人员写给客户的一句话。保留原意、事实和礼貌；不做绝对承诺，不夸大，不催促，不找借口，不贬低别人，不添加事实。只用简体中文回答改写后的一句话，不要写别的。',
  tw: '你改寫業務人員寫給客戶的一句話。保留原意、事實和禮貌；不做絕對承諾，不誇大，不催促，不找藉口，不貶低別人，不添加事實。只用繁體中文回答改寫後的一句話，不要寫別的。',
};

/** So often the model is asked before it is given up. */
const TRIES = 2;
/** An answer so much longer than the sentence says more than it was asked for; UTF-16 units. */
const LONGER = 120;

const AROUND = /^["“「『'‘*\s]+|["”」』'’*\s]+$/g;

const speaks = (text: string, language: Language): boolean =>
  language === 'en'
    ? !/[\u4E00-\u9FFF]/.test(text)
    : /[\u4E00-\u9FFF]/.test(text) && (scriptOf(text) ?? language) === language;

/** An answer as one sentence for the draft, or `undefined` where it is none. */
function usable(answer: string, sentence: string, language: Language): string | undefined {
  const text = answer.replaceAll(AROUND, '').replace(/[.。]$/, '');
  if (text === '' || text.includes('\n') || text.length > sentence.length + LONGER)
    return undefined;
  if (text.toLowerCase() === sentence.trim().toLowerCase()) return undefined;
  return speaks(text, language) ? text : undefined;
}

/**
 * One other wording of a sentence by a model, without its final full stop: only such in which our own
 * rules find nothing. `undefined` where it gives none.
 * @param ask answers with what the model says
 * @param finds whether our rules find anything in a text
 */
export async function otherWording(
  { sentence, language }: { sentence: string; language: Language },
  ask: (sentence: string) => Promise<string>,
  finds: (text: string) => boolean,
): Promise<string | undefined> {
  for (let left = TRIES; left > 0; left -= 1) {
    // One after the other: the second is asked only where the first is no good.
    // oxlint-disable-next-line no-await-in-loop
    const text = usable(await ask(sentence), sentence, language);
    if (text !== undefined && !finds(text)) return text;
  }
  return undefined;
}
