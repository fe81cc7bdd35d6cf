import { listIn } from '../../lib/i18n/words.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useDesk } from '../desk.tsx';
import style from '../settings/settings.module.css';
import { useModelLanguages } from './use-model.ts';

const NAMES = { en: 'English', cn: '简体中文', tw: '繁體中文' } as const;

interface Props {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

/** Whether the browser's own model may be asked; where it has none, that is said. */
export function OtherWordingSetting({ settings, change }: Props) {
  const { say, locale } = useDesk();
  const ready = useModelLanguages();
  if (!ready) return null;
  if (ready.length === 0) return <p className={style.soft}>{say('otherWordingAbsent')}</p>;
  const languages = listIn(
    locale,
    ready.map((language) => NAMES[language]),
  );
  return (
    <div>
      <label className={style.check}>
        <input
          type="checkbox"
          checked={settings.otherWording}
          onChange={(event) => change({ otherWording: event.target.checked })}
        />
        {say('otherWordingSetting')}
      </label>
      <p className={style.soft}>{say('otherWordingHelp', { languages })}</p>
    </div>
  );
}
