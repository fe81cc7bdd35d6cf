import { useState } from 'react';
import { fits, type Proposal } from '../../lib/dossier/proposal.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import style from './capture.module.css';
import { useTargetName } from './use-target-name.ts';

interface Props {
  proposals: Proposal[];
  /** Answers whether it was saved. */
  save: (confirmed: Proposal[]) => Promise<boolean>;
  /** What confirmed values need at least, so that they can be kept. */
  enough: (confirmed: Proposal[]) => boolean;
}

/** Longest value, in UTF-16 units: an address over several lines. */
const LONGEST = 400;

const keyOf = ({ into, value }: Proposal) => `${into} ${value}`;

/** Proposed values, none of them ticked: each is kept only when the user says so. */
export function ProposalList({ proposals, save, enough }: Props) {
  const { say, every } = useDesk();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const shown = proposals.map((proposal) => {
    const key = keyOf(proposal);
    const now = { ...proposal, value: edited.get(key) ?? proposal.value };
    return { key, now, isTicked: ticked.has(key), isFit: fits(now, every) };
  });
  const confirmed = shown.filter(({ isTicked }) => isTicked);
  const isEnough = enough(confirmed.map(({ now }) => now));
  const ready = confirmed.every(({ isFit }) => isFit) && isEnough && !busy;

  const tick = (key: string, on: boolean) => {
    const others = [...ticked].filter((one) => one !== key);
    setTicked(new Set(on ? [...others, key] : others));
  };
  const edit = (key: string, value: string) => {
    setEdited(new Map([...edited, [key, value]]));
    // Who corrects a value means it.
    tick(key, true);
  };
  const submit = async () => {
    setBusy(true);
    await save(confirmed.map(({ now }) => now));
    setBusy(false);
  };
  return (
    <form className={style.list} action={submit}>
      <ul className={style.list}>
        {shown.map(({ key, now, isTicked, isFit }) => (
          <One
            key={key}
            proposal={now}
            isTicked={isTicked}
            isFit={isFit}
            tick={(on) => tick(key, on)}
            edit={(value) => edit(key, value)}
          />
        ))}
      </ul>
      {confirmed.length > 0 && !isEnough && <p className={style.soft}>{say('needsName')}</p>}
      <div className={style.row}>
        <Button look="main" type="submit" disabled={confirmed.length === 0 || !ready}>
          {say('saveTaken', { n: confirmed.length })}
        </Button>
        {confirmed.length < shown.length && (
          <Button onClick={() => setTicked(new Set(shown.map(({ key }) => key)))}>
            {say('takeAll')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface OneProps {
  proposal: Proposal;
  isTicked: boolean;
  isFit: boolean;
  tick: (on: boolean) => void;
  edit: (value: string) => void;
}

/** One value: its own tick, and room to correct it. */
function One({ proposal, isTicked, isFit, tick, edit }: OneProps) {
  const { say } = useDesk();
  const field = useTargetName()(proposal);
  return (
    <li className={style.one}>
      <input
        type="checkbox"
        aria-label={say('takeOne', { field })}
        checked={isTicked}
        onChange={(event) => tick(event.target.checked)}
      />
      <Field label={field} problem={isFit ? undefined : say('doesNotFit')}>
        {(ids) => (
          <input
            {...ids}
            className={control}
            dir="auto"
            value={proposal.value}
            maxLength={LONGEST}
            aria-invalid={!isFit}
            onChange={(event) => edit(event.target.value)}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
    </li>
  );
}
