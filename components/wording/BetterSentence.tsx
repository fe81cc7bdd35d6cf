import { useId } from 'react';
import type { Suggestion } from '../../lib/phrasing/answer.ts';
import type { Language } from '../../lib/phrasing/rule.ts';
import { filled, SLOTS, type Slot } from '../../lib/phrasing/slots.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Suggesting } from '../ui/Suggesting.tsx';
import { textOf } from '../ui/submit.ts';
import { LANG, SPOKEN } from '../../lib/phrasing/guard-words.ts';
import type { KnownWords } from './use-known-words.ts';
import style from './wording.module.css';

/** Longest text that fills one place. */
const LONGEST = 200;

interface Props {
  suggestion: Suggestion;
  language: Language;
  offered: KnownWords;
  /** What it leaves open is asked. */
  open: boolean;
  choose: () => void;
  take: (words: string) => void;
}

/** A better sentence; what it leaves open is asked, with what the dossier knows to choose from. */
export function BetterSentence({ suggestion, language, offered, open, choose, take }: Props) {
  const { say, locale } = useDesk();
  const id = useId();
  const slots = [...new Set(suggestion.slots.map(({ slot }) => slot))];
  const fill = (form: FormData) =>
    take(filled(suggestion, Object.fromEntries(slots.map((slot) => [slot, textOf(form, slot)]))));
  return (
    <li>
      <button
        type="button"
        className={style.choice}
        lang={LANG[language]}
        dir="auto"
        aria-expanded={slots.length > 0 ? open : undefined}
        aria-controls={slots.length > 0 ? id : undefined}
        onClick={choose}
      >
        {suggestion.text}
      </button>
      {open && (
        <form id={id} className={style.fill} action={fill}>
          {slots.map((slot: Slot, index) => (
            <Suggesting
              key={slot}
              name={slot}
              label={SLOTS[slot][SPOKEN[locale]]}
              offered={offered(slot, language)}
              maxLength={LONGEST}
              required
              autoFocus={index === 0}
            />
          ))}
          <Button type="submit" look="main">
            {say('wordingUse')}
          </Button>
        </form>
      )}
    </li>
  );
}
