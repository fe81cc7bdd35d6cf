import type { Encoding } from '../../lib/exchange/encoding.ts';
import type { Format } from '../../lib/exchange/read-file.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { textOf } from '../ui/submit.ts';
import style from './import.module.css';
import { session } from './use-import.ts';

/** Names as other programs show them; they are the same in every language. */
const ENCODING_NAME = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030 / GBK',
  big5: 'Big5',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
} as const satisfies Record<Encoding, string>;

/** A file that does not say how its letters are stored: the user sees it in each way, and knows. */
export function ChooseEncoding({ candidates }: Pick<Format, 'candidates'>) {
  const { say } = useDesk();
  const choose = (form: FormData) => {
    const chosen = candidates.find(({ encoding }) => encoding === textOf(form, 'encoding'));
    if (chosen) void session.read(chosen.encoding);
  };
  return (
    <form className={style.form} action={choose}>
      <fieldset className={style.choice}>
        <legend>{say('whichEncoding')}</legend>
        <p className={style.soft}>{say('whichEncodingHelp')}</p>
        {candidates.map(({ encoding, preview }, index) => (
          <label key={encoding} className={style.candidate}>
            <input type="radio" name="encoding" value={encoding} defaultChecked={index === 0} />
            <span className={style.soft}>{ENCODING_NAME[encoding]}</span>
            <span className={style.preview} dir="auto">
              {preview}
            </span>
          </label>
        ))}
      </fieldset>
      <div className={style.row}>
        <Button look="main" type="submit">
          {say('nextStep')}
        </Button>
        <Button onClick={() => session.reset()}>{say('chooseAnother')}</Button>
      </div>
    </form>
  );
}
