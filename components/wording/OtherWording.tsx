import { useEffect, useRef, useState } from 'react';
import { checkBy } from '../../lib/phrasing/check-by.ts';
import { otherWording } from '../../lib/phrasing/other-wording.ts';
import type { Language } from '../../lib/phrasing/rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { askModel } from './browser-model.ts';
import { LANG } from '../../lib/phrasing/guard-words.ts';
import { useModelLanguages } from './use-model.ts';
import style from './wording.module.css';

interface Props {
  sentence: string;
  language: Language;
  settings: Settings;
  take: (words: string) => void;
}

/** One more wording, by the browser's own model where it has one and the user switched it on. */
export function OtherWording(props: Props) {
  return props.settings.otherWording && <Ready {...props} />;
}

function Ready(props: Props) {
  const ready = useModelLanguages();
  return ready?.includes(props.language) && <Asked key={props.sentence} {...props} />;
}

function Asked({ sentence, language, settings, take }: Props) {
  const { say, locale } = useDesk();
  const [answer, setAnswer] = useState<'open' | 'busy' | 'none' | { text: string }>('open');
  const end = useRef(new AbortController());
  useEffect(() => {
    const stop = new AbortController();
    end.current = stop;
    return () => stop.abort();
  }, []);
  const ask = async () => {
    const { signal } = end.current;
    setAnswer('busy');
    const text = await otherWording(
      { sentence, language },
      (asked) => askModel(asked, language, signal),
      (given) => checkBy(given, settings, locale).length > 0,
    ).catch(() => undefined);
    if (!signal.aborted) setAnswer(text === undefined ? 'none' : { text });
  };
  if (typeof answer === 'object') {
    return (
      <li>
        <button
          type="button"
          className={style.choice}
          lang={LANG[language]}
          dir="auto"
          onClick={() => take(answer.text)}
        >
          {answer.text}
        </button>
        <span className={style.why}>{say('wordingOtherBy')}</span>
      </li>
    );
  }
  return (
    <li>
      <Button look="quiet" disabled={answer === 'busy'} onClick={() => void ask()}>
        {say(answer === 'busy' ? 'wordingOtherBusy' : 'wordingOther')}
      </Button>
      <output className={style.why}>{answer === 'none' && say('wordingOtherNone')}</output>
    </li>
  );
}
