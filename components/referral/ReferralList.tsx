import { useState } from 'react';
import { Link } from 'wouter';
import { listIn } from '../../lib/i18n/words.ts';
import { branchesFrom } from '../../lib/referral/branches.ts';
import type { Around } from '../../lib/referral/introductions.ts';
import { useDesk } from '../desk.tsx';
import style from './referral.module.css';

interface Props {
  personId: string;
  around: Around;
}

/** Everybody of the picture in words, the first introducers first. */
export function ReferralList(props: Props) {
  const { say } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('asList')}</summary>
      {open && <Rows {...props} />}
    </details>
  );
}

function Rows({ personId, around: { introductions, names } }: Props) {
  const { say, locale } = useDesk();
  const nameOf = (id: string) => names.get(id) ?? '';
  const introducers = Map.groupBy(introductions, ({ who }) => who);
  const up = [...branchesFrom(personId, 'up', introductions).keys()].reverse();
  const down = [...branchesFrom(personId, 'down', introductions).keys()];
  return (
    <ul className={style.list}>
      {[...new Set([...up, ...down])].map((id) => {
        const by = (introducers.get(id) ?? []).map((one) => nameOf(one.by));
        const name = nameOf(id);
        return (
          <li key={id} dir="auto">
            <Link href={`/person/${id}`} aria-current={id === personId ? 'true' : undefined}>
              {by.length > 0
                ? say('cameBy', { name, by: listIn(locale, by) })
                : say('cameByNobody', { name })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
