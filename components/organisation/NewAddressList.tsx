import type { NewAddress } from '../../lib/customer/new-addresses.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import own from './NewAddressList.module.css';
import style from './organisation.module.css';
import { keyOf, type useNewAddresses } from './use-new-addresses.ts';

interface Props {
  addresses: ReturnType<typeof useNewAddresses>;
  /** The old domains, for what is said of those who have none there. */
  from: string[];
}

const WORD = { has: 'hasAlready', taken: 'takenBy', double: 'doubleWith' } as const;
/** What needs a look stands first. */
const ORDER: NewAddress['state'][] = ['taken', 'double', 'new', 'has'];

/** Every new address before it is given: whose it is, and what stands in its way. */
export function NewAddressList({ addresses: { preview, isWanted, turn }, from }: Props) {
  const { say, locale } = useDesk();
  if (!preview) return null;
  const { rows, names, without } = preview;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const nameOf = ({ personId }: NewAddress) => names.get(personId) ?? '';
  const inTheWay = rows.filter(({ state }) => state === 'taken' || state === 'double').length;
  return (
    <section className={own.preview} aria-label={say('newAddresses')}>
      <p aria-live="polite">
        {say('previewOf', { n: rows.filter(isWanted).length })}
        {inTheWay > 0 && (
          <strong className={style.waiting}> {say('needLook', { n: inTheWay })}</strong>
        )}
      </p>
      {without > 0 && (
        <p className={style.soft}>
          {say('withoutOld', { n: without, domain: listIn(locale, from) })}
        </p>
      )}
      <ul className={own.addresses}>
        {rows
          .toSorted(
            (a, b) =>
              ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || compare(nameOf(a), nameOf(b)),
          )
          .map((row) => (
            <Row
              key={keyOf(row)}
              row={row}
              names={names}
              wanted={isWanted(row)}
              turn={() => turn(row)}
            />
          ))}
      </ul>
    </section>
  );
}

interface RowProps {
  row: NewAddress;
  names: Map<string, string>;
  wanted: boolean;
  turn: () => void;
}

function Row({ row, names, wanted, turn }: RowProps) {
  const { say, locale } = useDesk();
  const { personId, old, value, state, others } = row;
  const name = names.get(personId) ?? '';
  const inTheWay = listIn(locale, others.map((id) => names.get(id) ?? '').filter(Boolean));
  return (
    <li>
      <input
        type="checkbox"
        aria-label={say('giveTo', { value, name })}
        checked={wanted}
        disabled={state === 'has'}
        onChange={turn}
      />
      <span dir="auto">{name}</span>
      <span className={own.change}>
        <span className={style.soft}>{old}</span> → <span>{value}</span>
      </span>
      {state !== 'new' && (
        <span className={state === 'has' ? style.soft : style.waiting}>
          {say(WORD[state], { name: inTheWay })}
        </span>
      )}
    </li>
  );
}
