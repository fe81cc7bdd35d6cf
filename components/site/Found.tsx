import { useState } from 'react';
import type { Pointed, Wanted } from '../../lib/sites/teach/pointed.ts';
import type { PlaceKind } from '../../lib/sites/teach/taught.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { whoIs } from './who-is.ts';
import style from './site.module.css';

interface Props {
  wanted: Wanted;
  pointed: Pointed;
  /** What the page is taken for so far. */
  likely: PlaceKind;
  keep: (kind: PlaceKind) => void;
  again: () => void;
  done: () => void;
}

/** What was pointed at, in plain words: what it says now, and how it is found the next time. */
export function Found({ wanted, pointed, likely, keep, again, done }: Props) {
  const { say } = useDesk();
  const [kind, setKind] = useState(likely);
  const who = whoIs(pointed.reads);
  const empty = wanted !== 'composer' && who === '';
  return (
    <div className={style.teach}>
      <p role="status" className={style.reads} dir="auto">
        {empty && say('pointedEmpty')}
        {!empty && (wanted === 'composer' ? say('pointedDraft') : say('pointedReads', { who }))}
      </p>
      {!empty && <p className={style.place}>{say('pointedPlace', { place: pointed.css })}</p>}
      {!empty && pointed.weak && <p className={style.weak}>{say('pointedWeak')}</p>}
      {!empty && wanted === 'person' && (
        <Select
          label={say('placeKind')}
          value={kind}
          options={[
            { value: 'record', word: say('placeRecord') },
            { value: 'message', word: say('placeMessage') },
          ]}
          pick={(picked) => setKind(picked ?? 'record')}
        />
      )}
      <div className={style.row}>
        {!empty && (
          <Button look="main" onClick={() => keep(kind)}>
            {say('usePlace')}
          </Button>
        )}
        <Button onClick={again}>{say('pointAgain')}</Button>
        <Button look="quiet" onClick={done}>
          {say('cancel')}
        </Button>
      </div>
    </div>
  );
}
