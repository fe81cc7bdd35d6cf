import { useEffect, useState } from 'react';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { openKeySettings, readKeys, type BrowserKey } from '../../lib/settings/keys.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './reminding.module.css';

/** The commands of the manifest. */
const WORDS = {
  _execute_action: 'browserKeyPanel',
  note: 'browserKeyNote',
  today: 'browserKeyToday',
} as const satisfies Record<string, ScreenWord>;

const isKnown = (name: string): name is keyof typeof WORDS => name in WORDS;

/** The keys that work in every tab, and the way to change them. */
export function BrowserKeys() {
  const { say } = useDesk();
  const keys = useKeys();
  return (
    <>
      <dl className={style.keys}>
        {keys.map(
          ({ name, shortcut }) =>
            isKnown(name) && (
              <div key={name} className={style.key}>
                <dt>{say(WORDS[name])}</dt>
                <dd>{shortcut ? <kbd>{shortcut}</kbd> : say('noKey')}</dd>
              </div>
            ),
        )}
      </dl>
      <Button onClick={() => void openKeySettings()}>{say('changeKeys')}</Button>
    </>
  );
}

/** Read again when one comes back: they are changed on another page. */
function useKeys(): BrowserKey[] {
  const [keys, setKeys] = useState<BrowserKey[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = () => void readKeys().then((all) => stop.signal.aborted || setKeys(all));
    window.addEventListener('focus', read, { signal: stop.signal });
    read();
    return () => stop.abort();
  }, []);
  return keys;
}
