import type { NewPerson } from '../../lib/customer/add-person.ts';
import type { Counterpart } from '../../lib/customer/counterparts.ts';
import { readName } from '../../lib/customer/honorific.ts';
import { useDesk } from '../desk.tsx';
import style from './OnPage.module.css';

interface Props {
  seen: Counterpart;
  chosen: NewPerson | undefined;
  choose: (given: NewPerson | undefined) => void;
}

/** The name without its title and firm, and the form of address that the title gives: if ticked. */
export function AsRead({ seen: { address, name = address }, chosen, choose }: Props) {
  const { say } = useDesk();
  const { name: plain, organisation, formOfAddress } = readName(name, address);
  const who = [plain, formOfAddress ?? '', organisation ?? ''].filter(Boolean);
  if (who.join() === name) return null;
  const given = {
    name: plain,
    ...(organisation && { organisation }),
    ...(formOfAddress && { formOfAddress }),
  };
  return (
    <label className={style.tick}>
      <input
        type="checkbox"
        checked={chosen !== undefined}
        onChange={(event) => choose(event.target.checked ? given : undefined)}
      />
      <span dir="auto">{say('asRead', { who: who.join(' · ') })}</span>
    </label>
  );
}
