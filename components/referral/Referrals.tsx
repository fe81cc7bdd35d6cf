import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { db } from '../../lib/db/db.ts';
import { introductionsAround } from '../../lib/referral/introductions.ts';
import { knotKey, layOut, type Knot } from '../../lib/referral/layout.ts';
import { useDesk } from '../desk.tsx';
import style from './referral.module.css';
import { ReferralList } from './ReferralList.tsx';
import { ReferralPicture } from './ReferralPicture.tsx';

/** Who introduced whom around one customer: a picture, and the same as a list. */
export function Referrals({ personId }: { personId: string }) {
  const { say } = useDesk();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const around = useLiveQuery(() => introductionsAround(db, personId), [personId]);
  const picture = useMemo(
    () => around && layOut(personId, around.introductions, unfolded),
    [around, personId, unfolded],
  );
  if (!around || !picture || around.introductions.length === 0) return null;
  const toggle = (knot: Knot) => {
    const next = new Set(unfolded);
    if (!next.delete(knotKey(knot))) next.add(knotKey(knot));
    setUnfolded(next);
  };
  return (
    <section aria-label={say('referrals')} className={style.referrals}>
      <h2 className={style.heading}>{say('referrals')}</h2>
      <ReferralPicture picture={picture} names={around.names} toggle={toggle} />
      <ReferralList personId={personId} around={around} />
    </section>
  );
}
