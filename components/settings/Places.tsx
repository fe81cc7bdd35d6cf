import { useRef, useState } from 'react';
import { readPlaces, writePlaces } from '../../lib/settings/places.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import type { Landmarks } from '../../lib/sites/site.ts';
import { placeOfPerson, without } from '../../lib/sites/teach/taught.ts';
import { useDesk } from '../desk.tsx';
import { saveFile } from '../exchange/save-file.ts';
import { Button } from '../ui/Button.tsx';
import style from './settings.module.css';

/** Larger files are none of ours. */
const LARGEST = 1_000_000;

/** Where the user showed that names stand: to be forgotten, and to be given to a colleague as a file. */
export function Places({ taught }: { taught: Settings['taught'] }) {
  const { say } = useDesk();
  const sites = Object.entries(taught);
  const save = () =>
    saveFile(new Blob([writePlaces(taught)], { type: 'application/json' }), 'evergreen-sites.json');
  return (
    <div className={style.unread}>
      <h3>{say('placesTitle')}</h3>
      <p className={style.soft}>{say('placesHelp')}</p>
      {sites.map(([origin, landmarks]) => (
        <Place key={origin} origin={origin} landmarks={landmarks} />
      ))}
      <div className={style.buttons}>
        {sites.length > 0 && <Button onClick={save}>{say('placesSave')}</Button>}
        <LoadPlaces />
      </div>
    </div>
  );
}

function Place({ origin, landmarks }: { origin: string; landmarks: Landmarks }) {
  const { say } = useDesk();
  const { host } = new URL(origin);
  const place = placeOfPerson(landmarks);
  const forget = () => changeSettings((now) => ({ taught: without(now.taught, origin) }));
  return (
    <div className={style.site}>
      <div>
        <span className={style.host}>{host}</span>
        {place && <p className={style.soft}>{say('pointedPlace', { place })}</p>}
      </div>
      <Button aria-label={say('forgetPlacesOf', { host })} onClick={() => void forget()}>
        {say('forgetPlace')}
      </Button>
    </div>
  );
}

function LoadPlaces() {
  const { say, tell } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  const read = async (file: File) => {
    const more = file.size > LARGEST ? undefined : readPlaces(await file.text());
    setBad(!more);
    if (!more) return;
    await changeSettings(({ taught }) => ({ taught: { ...taught, ...more } }));
    tell({ word: 'placesLoaded', slots: { n: Object.keys(more).length } });
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{say('placesLoad')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = '';
          if (file) void read(file);
        }}
      />
      {bad && <p role="alert">{say('placesBad')}</p>}
    </>
  );
}
