import { useRef, useState } from 'react';
import { guardWords } from '../../lib/i18n/guard.ts';
import { sayIn } from '../../lib/i18n/words.ts';
import { actInDraft, type DraftAct } from '../../lib/messages/draft.ts';
import { answer } from '../../lib/phrasing/answer.ts';
import { expressionKey } from '../../lib/phrasing/expression-key.ts';
import { unignored } from '../../lib/phrasing/ignoring.ts';
import type { Rule } from '../../lib/phrasing/rule.ts';
import type { Marked } from '../../lib/phrasing/marked.ts';
import type { CompetitorCard } from '../../lib/phrasing/competitor-card.ts';
import type { Span } from '../../lib/phrasing/sentence.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { useDesk, type Told } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { LANG, SPOKEN, TITLES } from '../../lib/phrasing/guard-words.ts';
import { BetterSentence } from './BetterSentence.tsx';
import { IgnoreChoice, Tired } from './IgnoreChoice.tsx';
import { OtherWording } from './OtherWording.tsx';
import type { KnownWords } from './use-known-words.ts';
import style from './wording.module.css';

interface Props {
  tabId: number;
  marked: Marked;
  offered: KnownWords;
  /** What the user wrote for the competitor that is named. */
  competitor: CompetitorCard | undefined;
  hasPeople: boolean;
  /** Rules beside ours: those of the user, and of all trades. */
  further: readonly Rule[];
  settings: Settings;
}

/** One expression in its sentence, why it is pointed out, and what to say instead. */
export function WordingEntry(props: Props) {
  const { tabId, marked, offered, competitor, hasPeople, further, settings } = props;
  const { say, locale } = useDesk();
  const sayGuard = sayIn(guardWords, locale);
  const [open, setOpen] = useState<string>();
  const { text, start, end, language, category, rule } = marked;
  const sentence = { start: 0, end: text.length };
  const { why, suggestions } = answer({ ...marked, sentence }, text, further, competitor);

  const act = useActing(tabId, marked);
  const again = () => {
    const key = expressionKey(rule, text.slice(start, end));
    void changeSettings((now) => unignored(now, settings, { rule, key })).then(() =>
      markAgain(tabId, marked),
    );
  };
  const replace = ({ start, end }: Span, text: string) =>
    act({ does: 'replace', with: { start, end, text } }, 'wordingReplaced');

  return (
    <li className={style.entry}>
      <p className={style.sentence} lang={LANG[language]} dir="auto">
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </p>
      <p className={style.why}>
        <strong>{sayGuard(TITLES[category])}</strong> {why[SPOKEN[locale]]}
      </p>
      <ul className={style.better} aria-label={sayGuard('sayInstead')}>
        {suggestions.map((one) => (
          <BetterSentence
            key={one.text}
            suggestion={one}
            language={language}
            offered={offered}
            open={open === one.text}
            choose={() => (one.slots.length > 0 ? setOpen(one.text) : void replace(one, one.text))}
            take={(words) => void replace(one, words)}
          />
        ))}
        <OtherWording
          sentence={text}
          language={language}
          settings={settings}
          take={(words) => void replace(sentence, words)}
        />
      </ul>
      <div className={style.actions}>
        <Button look="quiet" onClick={() => void act({ does: 'show' })}>
          {say('wordingShow')}
        </Button>
        <IgnoreChoice
          hasPeople={hasPeople}
          ignore={(scope) => void act({ does: 'ignore', scope }, 'wordingIgnored', again)}
        />
      </div>
      <Tired rule={rule} settings={settings} />
    </li>
  );
}

/** The guard begins anew with each change of the settings, and marks nothing until it has, ms. */
const BEGINNING = [0, 200, 600, 1500];

async function markAgain(tabId: number, marked: Marked): Promise<void> {
  for (const wait of BEGINNING) {
    await new Promise((done) => setTimeout(done, wait));
    if (await actInDraft(tabId, marked, { does: 'markAgain' })) return;
  }
}

/** Does something with the expression in the draft, and tells what came of it. */
function useActing(tabId: number, marked: Marked) {
  const { tell } = useDesk();
  const busy = useRef(false);
  return async (what: DraftAct, told?: Told['word'], undo?: () => void) => {
    // A double click is two: the second would find the words replaced.
    if (busy.current) return;
    busy.current = true;
    const done = await actInDraft(tabId, marked, what);
    busy.current = false;
    if (!done) tell({ word: 'wordingGone' });
    else if (told) tell({ word: told, undo });
  };
}
