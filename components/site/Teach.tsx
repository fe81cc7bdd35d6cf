import { useEffect, useState } from 'react';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { endPointing, pointIn } from '../../lib/messages/teach.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import type { Landmarks, Page } from '../../lib/sites/site.ts';
import type { Pointed, Wanted } from '../../lib/sites/teach/pointed.ts';
import {
  type PlaceKind,
  withAddress,
  withComposer,
  withPerson,
  withRecipients,
} from '../../lib/sites/teach/taught.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Found } from './Found.tsx';
import { Kept } from './Kept.tsx';
import style from './site.module.css';

interface Props {
  tabId: number;
  origin: string;
  taught: Landmarks | undefined;
  page: Page | undefined;
  done: () => void;
}

const ASKED = {
  person: 'pointPerson',
  address: 'pointAddress',
  composer: 'pointComposer',
  recipients: 'pointRecipients',
} as const satisfies Record<Wanted, ScreenWord>;

type Step =
  | { at: 'pointing' | 'nothing'; wanted: Wanted }
  | { at: 'found'; wanted: Wanted; pointed: Pointed }
  | { at: 'kept' };

/** Shows Evergreen a site: the user points, sees at once what is read there, and keeps it or not. */
export function Teach({ tabId, origin, taught, page, done }: Props) {
  const { say } = useDesk();
  const [step, setStep] = useState<Step>({ at: 'pointing', wanted: 'person' });
  const pointing = step.at === 'pointing' ? step.wanted : undefined;
  useEffect(() => {
    if (!pointing) return undefined;
    let left = false;
    const hint = `${say(ASKED[pointing])} ${say('pointKeys')}`;
    const ask = async () => {
      const pointed = await pointIn(tabId, pointing, hint);
      if (left) return;
      setStep(
        pointed ? { at: 'found', wanted: pointing, pointed } : { at: 'nothing', wanted: pointing },
      );
    };
    void ask();
    return () => {
      left = true;
      void endPointing(tabId);
    };
    // Pointing is begun once for each step, in the language of then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pointing, tabId]);
  const point = (wanted: Wanted) => setStep({ at: 'pointing', wanted });
  const keep = async (wanted: Wanted, pointed: Pointed, kind: PlaceKind) => {
    await changeSettings(({ taught: all }) => ({
      taught: { ...all, [origin]: added(all[origin], wanted, pointed, kind) },
    }));
    setStep({ at: 'kept' });
  };
  if (step.at === 'kept') {
    return <Kept origin={origin} taught={taught} page={page} point={point} done={done} />;
  }
  if (step.at === 'found') {
    const { wanted, pointed } = step;
    return (
      <Found
        wanted={wanted}
        pointed={pointed}
        likely={page?.kind === 'message' ? 'message' : 'record'}
        keep={(kind) => void keep(wanted, pointed, kind)}
        again={() => point(wanted)}
        done={done}
      />
    );
  }
  return (
    <div className={style.teach}>
      <p role="status">{say(step.at === 'nothing' ? 'pointNothing' : ASKED[step.wanted])}</p>
      {step.at === 'pointing' && <p className={style.soft}>{say('pointKeys')}</p>}
      <div className={style.row}>
        {step.at === 'nothing' && (
          <Button look="main" onClick={() => point(step.wanted)}>
            {say('pointAgain')}
          </Button>
        )}
        <Button onClick={done}>{say('cancel')}</Button>
      </div>
    </div>
  );
}

function added(
  before: Landmarks | undefined,
  wanted: Wanted,
  pointed: Pointed,
  kind: PlaceKind,
): Landmarks {
  if (wanted === 'composer') return withComposer(before, pointed);
  if (before && wanted === 'address') return withAddress(before, pointed);
  if (before && wanted === 'recipients') return withRecipients(before, pointed);
  return withPerson(before, kind, pointed);
}
