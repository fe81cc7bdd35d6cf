import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import {
  ENDINGS,
  EXPORT_FORMATS,
  exportFile,
  type ExportFormat,
} from '../../lib/exchange/export/export-file.ts';
import { ORDINARY } from '../../lib/exchange/included.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { ChoosePeople } from './ChoosePeople.tsx';
import style from './exchange.module.css';
import { IncludedChoice } from './IncludedChoice.tsx';
import { saveFile } from './save-file.ts';
import { useChosen } from './use-chosen.ts';

const FORMAT_WORD = {
  csv: 'formatCsv',
  vcard: 'formatVcard',
  json: 'formatJson',
} as const satisfies Record<ExportFormat, ScreenWord>;

/** Customers for another program, and what is planned for a calendar. */
export function ExportCustomers() {
  const { say, tell, today, locale, zone } = useDesk();
  const { chosen, choose, ids } = useChosen();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [included, setIncluded] = useState(ORDINARY);
  const [done, setDone] = useState<number>();
  const count = ids?.length ?? 0;
  const submit = async () => {
    setDone(0);
    const people = chosen.by === 'all' ? undefined : ids;
    const file = await exportFile(db, { format, people, included, locale, zone }, setDone);
    saveFile(file, `evergreen-${today}.${ENDINGS[format]}`);
    setDone(undefined);
    tell({ word: 'exported', slots: { n: count } });
  };
  return (
    <div className={style.screen}>
      <h1>{say('exportCustomers')}</h1>
      <div className={style.sides}>
        <form className={style.form} action={submit} aria-label={say('customers')}>
          <h2>{say('customers')}</h2>
          <p className={style.soft}>{say('exportHelp')}</p>
          <ChoosePeople chosen={chosen} choose={choose} count={count} />
          <FormatChoice format={format} choose={setFormat} />
          <IncludedChoice included={included} change={setIncluded} />
          <Button look="main" type="submit" disabled={done !== undefined || count === 0}>
            {done === undefined ? say('exportNow', { n: count }) : say('exporting', { n: done })}
          </Button>
        </form>
        <CalendarFile />
      </div>
    </div>
  );
}

function FormatChoice({
  format,
  choose,
}: {
  format: ExportFormat;
  choose: (one: ExportFormat) => void;
}) {
  const { say } = useDesk();
  return (
    <fieldset className={style.group}>
      <legend>{say('whichFormat')}</legend>
      {EXPORT_FORMATS.map((one) => (
        <label key={one} className={style.check}>
          <input type="radio" name="format" checked={format === one} onChange={() => choose(one)} />
          {say(FORMAT_WORD[one])}
        </label>
      ))}
    </fieldset>
  );
}
