import { feastWords } from '../../i18n/feasts.ts';
import type { Word } from '../../i18n/words.ts';
import type { FeastId } from '../../time/feasts.ts';
import type { Script, StepScript } from '../script.ts';

interface Name {
  en: string;
  cn: string;
  tw: string;
}

const purpose = ({ en, cn, tw }: Name): Word => ({
  en: `${en}, {day}: a greeting for {name}`,
  cn: `{day}${cn}：向{name}问候`,
  tw: `{day}${tw}：向{name}問候`,
});

const ahead = (name: Name): StepScript => ({
  purpose: purpose(name),
  prompts: {
    always: {
      en: 'Write the card by hand, or choose something small, so that it arrives in time.',
      cn: '亲手写张贺卡，或者备一份小礼物，正好赶得上。',
      tw: '親手寫張賀卡，或者備一份小禮物，正好趕得上。',
    },
  },
  openers: [
    {
      en: '{name}, may I send you a small greeting at the office, or at another address?',
      cn: '{name}，想给您寄一份小小的心意，寄到公司方便吗？',
      tw: '{name}，想寄一份小小的心意給您，寄到公司方便嗎？',
    },
  ],
});

const day = (name: Name): StepScript => ({
  purpose: purpose(name),
  prompts: {
    always: {
      en: 'Good wishes only: nothing is sold today.',
      cn: '只送祝福，今天不谈生意。',
      tw: '只送祝福，今天不談生意。',
    },
  },
  openers: [
    {
      en: `{name}, all good wishes for ${name.en}, to you and those around you.`,
      cn: `{name}，${name.cn}快乐，祝您和家人平安顺心。`,
      tw: `{name}，${name.tw}快樂，祝您和家人平安順心。`,
    },
  ],
});

const scriptOf = (id: FeastId, name: Name): Script => ({
  cadence: `feast-${id}`,
  title: name,
  steps: { ahead: ahead(name), day: day(name) },
});

/** A greeting on each feast; the same words, with its name in them. */
export const scripts = Object.entries<Name>(feastWords).map(([id, name]) =>
  // The keys of the very catalog of the feasts.
  scriptOf(id as FeastId, name),
);
