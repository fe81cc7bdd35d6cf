import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './palette.module.css';

interface Key {
  keys: string[];
  word: ScreenWord;
}

const COMMAND = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl+';

/** Every key that does something, by where it does. */
const KEYS: { where: ScreenWord; keys: Key[] }[] = [
  {
    where: 'keysAnywhere',
    keys: [
      { keys: [`${COMMAND}K`], word: 'keyPalette' },
      { keys: ['?'], word: 'keyHelp' },
    ],
  },
  {
    where: 'customers',
    keys: [
      { keys: ['/'], word: 'keySearch' },
      { keys: ['n'], word: 'keyNew' },
    ],
  },
  {
    where: 'keysOnDossier',
    keys: [
      { keys: ['n'], word: 'keyNote' },
      { keys: ['c'], word: 'keyCall' },
    ],
  },
  {
    where: 'keysInToday',
    keys: [
      { keys: ['↓', 'j', '↑', 'k'], word: 'keyMove' },
      { keys: ['Enter'], word: 'keyOpen' },
      { keys: ['d'], word: 'keyDone' },
      { keys: ['l'], word: 'keyLater' },
      { keys: ['s'], word: 'keySkip' },
      { keys: ['Esc'], word: 'keyCloseForm' },
    ],
  },
  {
    where: 'keysInTable',
    keys: [
      { keys: ['↓', 'j', '↑', 'k'], word: 'keyMove' },
      { keys: ['←', '→', 'Home', 'End'], word: 'keyCells' },
      { keys: ['Page ↓', 'Page ↑'], word: 'keyPages' },
      { keys: [`${COMMAND}Home`, `${COMMAND}End`], word: 'keyEnds' },
      { keys: ['Enter'], word: 'keyOpen' },
      { keys: ['Space', 'Shift+↓'], word: 'keySelect' },
      { keys: [`${COMMAND}A`], word: 'keyAll' },
      { keys: ['Esc'], word: 'keyClear' },
    ],
  },
];

export function Keys({ close }: { close: () => void }) {
  const { say } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={style.keys}
      aria-label={say('keys')}
      onClose={close}
      closedby="any"
    >
      <header>
        <h1>{say('keys')}</h1>
        <Button look="quiet" aria-label={say('close')} onClick={() => dialog.current?.close()}>
          <X size="1em" aria-hidden />
        </Button>
      </header>
      {KEYS.map(({ where, keys }) => (
        <section key={where}>
          <h2>{say(where)}</h2>
          <dl>
            {keys.map(({ keys, word }) => (
              <KeyLine key={word} keys={keys} word={word} />
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}

function KeyLine({ keys, word }: Key) {
  const { say } = useDesk();
  return (
    <>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{say(word)}</dd>
    </>
  );
}
