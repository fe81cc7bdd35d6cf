import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../lib/db/db.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { sendMessage } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeSettings } from '../../lib/settings/store.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import style from './reminding.module.css';

type Stage = 'offer' | 'asked' | 'unseen' | 'refused';

const TEXT = {
  offer: 'trialOffer',
  asked: 'trialAsk',
  unseen: systemWord(navigator.userAgent),
  refused: 'testRefused',
} satisfies Record<Stage, ScreenWord>;

/** What to do where notices are kept back, by the system that does it. */
function systemWord(userAgent: string): ScreenWord {
  if (userAgent.includes('Windows')) return 'trialWindows';
  return userAgent.includes('Mac') ? 'trialMac' : 'trialLinux';
}

/**
 * Asks once, when the first customer is there, whether notices reach the user: no program can find
 * that out by itself.
 */
export function NoticeTrial({ settings }: { settings: Settings }) {
  const { say, tell } = useDesk();
  const [stage, setStage] = useState<Stage>('offer');
  const some = useLiveQuery(() => db.people.limit(1).count(), []);
  if (!some || !settings.notices || settings.noticeTrial === 'over') return null;

  const end = () => void changeSettings({ noticeTrial: 'over' });
  const show = async () => {
    setStage((await sendMessage('testNotice', undefined)) ? 'asked' : 'refused');
  };
  const seen = () => {
    end();
    tell({ word: 'trialOver' });
  };
  return (
    <section className={style.trial} aria-label={say('trial')}>
      <p role="status">{say(TEXT[stage])}</p>
      {stage === 'unseen' && <p className={style.soft}>{say('trialEitherWay')}</p>}
      <div className={style.row}>
        {stage === 'asked' ? (
          <>
            <Button onClick={seen}>{say('trialYes')}</Button>
            <Button onClick={() => setStage('unseen')}>{say('trialNo')}</Button>
          </>
        ) : (
          <>
            <Button onClick={() => void show()}>
              {say(stage === 'offer' ? 'testNotice' : 'tryOnceMore')}
            </Button>
            <Button look="quiet" onClick={end}>
              {say(stage === 'offer' ? 'notNow' : 'close')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
