import { useEffect, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { subjectReport, type SubjectReport } from '../../lib/exchange/subject-report.ts';
import { reportFile } from '../../lib/exchange/report-file.ts';
import { LOCALES, type Locale } from '../../lib/i18n/words.ts';
import { dayAt } from '../../lib/time/day.ts';
import { useDesk } from '../desk.tsx';
import { saveFile } from '../exchange/save-file.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { control, Field } from '../ui/Field.tsx';
import { changeLines } from './report/change-lines.ts';
import * as duties from './report/duty-lines.ts';
import * as lines from './report/lines.ts';
import { paperOf } from './report/paper.ts';
import { Part } from './report/Part.tsx';
import { personLines } from './report/person-lines.ts';
import style from './report/report.module.css';

const LANGUAGE = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' } satisfies Record<
  Locale,
  string
>;

/** Everything that is held on one person, for that person: to be printed, or saved as a file. */
export function Report({ personId }: { personId: string }) {
  const { locale, zone, every } = useDesk();
  const [language, setLanguage] = useState(locale);
  const report = useReport(personId);
  const paper = paperOf(language, zone, every);
  const inOurs = paperOf(locale, zone, every);
  if (report === undefined) return <p className={style.soft}>{inOurs.say('reportGathering')}</p>;
  if (report === null) return <Empty>{inOurs.say('reportNobody')}</Empty>;
  return (
    <>
      <Tools report={report} language={language} choose={setLanguage} />
      <article lang={language} className={style.report} aria-label={report.person.name}>
        <Heading report={report} language={language} />
        <Part paper={paper} title={paper.say('reportPerson')} lines={personLines(report, paper)} />
        {PARTS.map(({ title, of }) => (
          <Part key={title} paper={paper} title={paper.say(title)} lines={of(report, paper)} />
        ))}
      </article>
    </>
  );
}

const PARTS = [
  { title: 'reportAddresses', of: lines.addressLines },
  { title: 'reportFacts', of: lines.factLines },
  { title: 'whatHappened', of: lines.eventLines },
  { title: 'reportSales', of: lines.saleLines },
  { title: 'reportPromises', of: duties.promiseLines },
  { title: 'reportComplaints', of: duties.complaintLines },
  { title: 'reportJobs', of: duties.jobLines },
  { title: 'reportVisits', of: duties.visitLines },
  { title: 'reportRoutines', of: duties.routineLines },
  { title: 'reportPraises', of: duties.praiseLines },
  { title: 'reportSteps', of: lines.stepLines },
  { title: 'reportLinks', of: lines.linkLines },
  { title: 'reportWaiting', of: lines.waitingLines },
  { title: 'reportChanges', of: changeLines },
] as const;

/** `undefined` while it is gathered, `null` when nothing is held. */
function useReport(personId: string): SubjectReport | null | undefined {
  const [report, setReport] = useState<SubjectReport | null>();
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    let left = false;
    void subjectReport(db, personId).then(
      (found) => left || setReport(found ?? null),
      (error: unknown) => left || setFailed(error),
    );
    return () => {
      left = true;
    };
  }, [personId]);
  // The frame around every screen says what to do about it.
  if (failed !== undefined) throw failed;
  return report;
}

function Heading({ report, language }: { report: SubjectReport; language: Locale }) {
  const { zone, every, today, hand } = useDesk();
  const { say, day, on } = paperOf(language, zone, every);
  const { by } = hand();
  return (
    <header>
      <h1 dir="auto">{say('reportTitle', { name: report.person.name })}</h1>
      <p className={style.soft}>
        {by ? say('reportMadeBy', { day: day(today), by }) : say('reportMade', { day: day(today) })}
      </p>
      {report.removedAt !== undefined && <p>{say('reportTrash', { day: on(report.removedAt) })}</p>}
      <p className={style.soft}>{say('reportIntro')}</p>
    </header>
  );
}

interface ToolsProps {
  report: SubjectReport;
  language: Locale;
  choose: (language: Locale) => void;
}

function Tools({ report, language, choose }: ToolsProps) {
  const { locale, zone, every, hand } = useDesk();
  const { say } = paperOf(locale, zone, every);
  const save = () => {
    const { at } = hand();
    const text = reportFile(report, language, every, at);
    const name = `${report.person.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}-${dayAt(at, zone)}.json`;
    saveFile(new Blob([text], { type: 'application/json' }), name);
  };
  return (
    <div className={style.tools}>
      <Field label={say('reportLanguage')}>
        {(ids) => (
          <select
            {...ids}
            className={control}
            value={language}
            onChange={({ target }) => choose(LOCALES.find((one) => one === target.value) ?? locale)}
          >
            {LOCALES.map((one) => (
              <option key={one} value={one}>
                {LANGUAGE[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button look="main" onClick={() => window.print()}>
        {say('reportPrint')}
      </Button>
      <Button onClick={save}>{say('reportSave')}</Button>
    </div>
  );
}
