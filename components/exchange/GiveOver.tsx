import { useState } from 'react';
import { LINE } from '../../lib/customer/limits.ts';
import { db } from '../../lib/db/db.ts';
import { giveOver } from '../../lib/exchange/hand-over/give.ts';
import { letGo } from '../../lib/exchange/hand-over/let-go.ts';
import { ORDINARY } from '../../lib/exchange/included.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control, Field } from '../ui/Field.tsx';
import { holdWhileComposing } from '../ui/submit.ts';
import { ChoosePeople } from './ChoosePeople.tsx';
import style from './exchange.module.css';
import { IncludedChoice } from './IncludedChoice.tsx';
import { PasswordFields, type Password } from './PasswordFields.tsx';
import { saveFile } from './save-file.ts';
import { useChosen } from './use-chosen.ts';

/** Writes the file for a colleague. */
export function GiveOver() {
  const { say, tell, act, hand, today } = useDesk();
  const { chosen, choose, ids = [] } = useChosen();
  const [to, setTo] = useState('');
  const [included, setIncluded] = useState(ORDINARY);
  const [password, setPassword] = useState<Password>('');
  const [leave, setLeave] = useState(false);
  const [writing, setWriting] = useState(false);
  const n = ids.length;
  const submit = async () => {
    setWriting(true);
    const given = { ...included, people: ids, to: to.trim() };
    saveFile(await giveOver(db, given, password, hand()), `evergreen-${today}.handover`);
    setWriting(false);
    setPassword('');
    if (leave) await act(() => letGo(db, ids, given.to, hand()), { word: 'letGo', slots: { n } });
    else tell({ word: 'handedOver', slots: { n } });
  };
  return (
    <form className={style.form} action={submit} aria-label={say('giveOver')}>
      <h2>{say('giveOver')}</h2>
      <ChoosePeople chosen={chosen} choose={choose} count={n} />
      <Field label={say('handOverTo')} help={say('handOverToHelp')}>
        {(given) => (
          <input
            {...given}
            className={control}
            value={to}
            maxLength={LINE}
            onChange={(event) => setTo(event.target.value)}
            onKeyDown={holdWhileComposing}
          />
        )}
      </Field>
      <IncludedChoice included={included} change={setIncluded} />
      <PasswordFields password={password} change={setPassword} />
      <label className={style.check}>
        <input
          type="checkbox"
          checked={leave}
          onChange={(event) => setLeave(event.target.checked)}
        />
        {say('leaveToThem')}
      </label>
      <Button look="main" type="submit" disabled={writing || n === 0 || password === ''}>
        {say('giveNow', { n })}
      </Button>
    </form>
  );
}
