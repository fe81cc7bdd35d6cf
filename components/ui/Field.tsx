import { useId, type ReactNode } from 'react';
import style from './Field.module.css';

interface Props {
  label: string;
  help?: string | undefined;
  /** One sentence that says what to correct. */
  problem?: string | undefined;
  /** Gets the ids that tie it to its label and help. */
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A labelled control with help and problem under it. */
export function Field({ label, help, problem, children }: Props) {
  const id = useId();
  const described = problem ?? help;
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described ? `${id}-help` : undefined })}
      {described && (
        <p id={`${id}-help`} className={problem ? style.problem : style.help}>
          {described}
        </p>
      )}
    </div>
  );
}

export const control = style.control;
