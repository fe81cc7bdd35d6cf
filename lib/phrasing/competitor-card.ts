import { scriptOf } from './fold.ts';
import type { Language } from './rule.ts';

/** What the user's own card says of a competitor. */
export interface CompetitorCard {
  strengths: readonly string[];
  reasons: readonly string[];
}

/** Sentences made of it: of both, of a strength alone, of a reason alone. */
const WORDINGS: Record<Language, { both: string; strength: string; reason: string }> = {
  en: {
    both: '{competitor} is strong in {strength}; customers chose us for {reason}',
    strength: '{competitor} is strong in {strength}, and I am glad to show you where ours differs',
    reason: '{competitor} does good work; customers chose us for {reason}',
  },
  cn: {
    both: '{competitor}在{strength}方面有长处；客户选我们，看重的是{reason}',
    strength: '{competitor}在{strength}方面有长处，我说说我们的不同之处',
    reason: '{competitor}的产品有长处；客户选我们，看重的是{reason}',
  },
  tw: {
    both: '{competitor}在{strength}方面有長處；客戶選擇我們，看重的是{reason}',
    strength: '{competitor}在{strength}方面有長處，容我說明我們的不同之處',
    reason: '{competitor}的產品有長處；客戶選擇我們，看重的是{reason}',
  },
};

/** Sentences of the card that are offered at once. */
const MOST = 2;

/** Whether words fit into a sentence of a language: Traditional stands in no Simplified sentence. */
export function fitsInto(words: string, language: Language): boolean {
  const chinese = /[\u4E00-\u9FFF]/.test(words);
  if (!chinese) return language === 'en';
  return language !== 'en' && (scriptOf(words) ?? language) === language;
}

/** Better sentences that the user's card makes, in the language of the sentence. */
export function fromCard(card: CompetitorCard, competitor: string, language: Language): string[] {
  const strengths = card.strengths.filter((words) => fitsInto(words, language));
  const reasons = card.reasons.filter((words) => fitsInto(words, language));
  const wordings = WORDINGS[language];
  const many = Math.min(MOST, Math.max(strengths.length, reasons.length));
  return Array.from({ length: many }, (_, n) => {
    const strength = strengths[n] ?? strengths[0];
    const reason = reasons[n] ?? reasons[0];
    const wording = strength ? (reason ? wordings.both : wordings.strength) : wordings.reason;
    const slots: Record<string, string> = {
      competitor,
      strength: strength ?? '',
      reason: reason ?? '',
    };
    return wording.replaceAll(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole);
  });
}
