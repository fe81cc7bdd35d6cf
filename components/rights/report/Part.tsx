import type { Paper } from './paper.ts';
import style from './report.module.css';

/** One thing that is held. */
export interface Line {
  id: string;
  /** What it is about, where the words themselves do not say it. */
  label?: string | undefined;
  text: string;
  /** Where it comes from, and who wrote it when. */
  meta?: (string | false | undefined)[];
}

interface Props {
  paper: Paper;
  title: string;
  lines: Line[];
}

/** One part of the report. Where nothing is held it says so. */
export function Part({ paper: { say }, title, lines }: Props) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {lines.length === 0 && <p className={style.soft}>{say('reportNone')}</p>}
      <ul className={style.rows}>
        {lines.map(({ id, label, text, meta = [] }) => (
          <li key={id}>
            <p dir="auto">
              {label && <span className={style.label}>{label}: </span>}
              {text}
            </p>
            {meta.some(Boolean) && (
              <p dir="auto" className={style.meta}>
                {meta.filter(Boolean).join(' · ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
