import { Component, type ReactNode } from 'react';
import { Empty } from '../ui/Empty.tsx';
import { troubleOf, type Trouble } from '../../lib/db/trouble.ts';
import { screenWords } from '../../lib/i18n/screen.ts';
import { localeFor, sayIn } from '../../lib/i18n/words.ts';
import style from './Boundary.module.css';
import { TROUBLE_WORD } from './use-desk.ts';

interface State {
  trouble?: Trouble;
}

/** Where reading fails: one sentence that says what to do. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { trouble: troubleOf(error) };
  }

  override render() {
    const { trouble } = this.state;
    if (!trouble) return this.props.children;
    const say = sayIn(screenWords, localeFor(navigator.language));
    return (
      <main role="alert" className={style.main}>
        <Empty>{say(TROUBLE_WORD[trouble])}</Empty>
      </main>
    );
  }
}
