import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import type { Busy } from '../../lib/exchange/import-session.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import style from './import.module.css';
import { session } from './use-import.ts';

const DOING_WORD = {
  reading: 'readingFile',
  comparing: 'comparingRows',
  writing: 'writingRows',
  undoing: 'undoingImport',
} as const satisfies Record<Busy['doing'], ScreenWord>;

/** How far it is, and a way to stop it. */
export function ImportProgress({ busy: { doing, done, of } }: { busy: Busy }) {
  const { say, locale } = useDesk();
  const number = new Intl.NumberFormat(locale);
  const slots = { name: session.fileName, done: number.format(done), of: number.format(of) };
  return (
    <div className={style.form}>
      <label className={style.progress}>
        <span dir="auto">{say(DOING_WORD[doing], slots)}</span>
        <progress value={done} max={of} />
      </label>
      <div className={style.row}>
        <Button onClick={() => session.cancel()}>{say('cancel')}</Button>
      </div>
    </div>
  );
}
