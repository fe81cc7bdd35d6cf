import type { ReactNode } from 'react';
import style from './Empty.module.css';

/** What to do next, in one sentence with at most one button. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={style.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
