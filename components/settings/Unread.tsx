import { useState } from 'react';
import { unreadReport, type Unread as Line } from '../../lib/settings/site-log.ts';
import { clearUnread } from '../../lib/settings/site-log-store.ts';
import { sayDay } from '../../lib/time/say-day.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control } from '../ui/Field.tsx';
import style from './settings.module.css';

/** How often pages were not understood, for the user to report or to forget. */
export function Unread({ lines }: { lines: Line[] }) {
  const { say, locale, today } = useDesk();
  const [copied, setCopied] = useState(false);
  const n = lines.reduce((sum, line) => sum + line.n, 0);
  const since = lines.reduce((first, { on }) => (on < first ? on : first), today);
  const report = unreadReport(lines);
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <div className={style.unread}>
      <p>{say('unreadPages', { n, day: sayDay(since, today, locale) })}</p>
      <p className={style.soft}>{say('unreadHelp')}</p>
      <textarea
        className={control}
        aria-label={say('unreadLines')}
        rows={Math.min(lines.length, 6)}
        readOnly
        value={report}
      />
      <div className={style.buttons}>
        <Button onClick={() => void copy()}>{say('unreadCopy')}</Button>
        <Button onClick={() => void clearUnread()}>{say('unreadClear')}</Button>
        <span role="status" className={style.soft}>
          {copied && say('unreadCopied')}
        </span>
      </div>
    </div>
  );
}
