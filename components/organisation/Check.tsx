import type { ReactNode } from 'react';
import style from './organisation.module.css';

interface Props {
  checked: boolean;
  change: (checked: boolean) => void;
  children: ReactNode;
}

/** A box to tick, with its words. */
export function Check({ checked, change, children }: Props) {
  return (
    <label className={style.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => change(target.checked)} />
      <span>{children}</span>
    </label>
  );
}
