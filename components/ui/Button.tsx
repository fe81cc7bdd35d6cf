import type { ButtonHTMLAttributes } from 'react';
import style from './Button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one thing to do here; `quiet`: text alone; `danger`: what cannot be undone. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
}

export function Button({ look = 'plain', type = 'button', className = '', ...rest }: Props) {
  return <button type={type} className={`${style[look]} ${className}`} {...rest} />;
}
