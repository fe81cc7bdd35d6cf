import { changeSettings } from '../../lib/settings/store.ts';
import type { Landmarks, Page } from '../../lib/sites/site.ts';
import type { Wanted } from '../../lib/sites/teach/pointed.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { without } from '../../lib/sites/teach/taught.ts';
import { whoIs } from './who-is.ts';
import style from './site.module.css';

interface Props {
  origin: string;
  taught: Landmarks | undefined;
  page: Page | undefined;
  point: (wanted: Wanted) => void;
  done: () => void;
}

/** What was kept is tried at once: whom the page reads with it, and what else can be shown. */
export function Kept({ origin, taught, page, point, done }: Props) {
  const { say } = useDesk();
  const [first] = page?.people ?? [];
  const person = taught?.views.find(({ kind }) => kind !== 'draft');
  const draft = taught?.views.find(({ kind }) => kind === 'draft');
  const nameAlone = person && Object.keys(person.people).length === 0;
  const forget = async () => {
    await changeSettings((now) => ({ taught: without(now.taught, origin) }));
    done();
  };
  return (
    <div className={style.teach}>
      <p role="status">{say('placeKept', { host: new URL(origin).host })}</p>
      <p className={style.reads} dir="auto">
        {first ? say('placeReads', { who: whoIs(first) }) : say('placeReadsNobody')}
      </p>
      <div className={style.row}>
        {nameAlone && <Button onClick={() => point('address')}>{say('alsoAddress')}</Button>}
        <Button onClick={() => point('composer')}>{say('alsoComposer')}</Button>
        {draft && <Button onClick={() => point('recipients')}>{say('alsoRecipients')}</Button>}
      </div>
      <div className={style.row}>
        <Button look="main" onClick={done}>
          {say('teachDone')}
        </Button>
        <Button onClick={() => point('person')}>{say('pointAgain')}</Button>
        <Button look="quiet" onClick={() => void forget()}>
          {say('forgetPlaces')}
        </Button>
      </div>
    </div>
  );
}
