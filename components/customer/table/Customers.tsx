import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { choicesIn } from '../../../lib/customer/roll/choices.ts';
import { conditionsOf, EVERYBODY } from '../../../lib/customer/roll/view.ts';
import { db } from '../../../lib/db/db.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { useDesk } from '../../desk.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { control } from '../../ui/Field.tsx';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { NoCustomers } from '../NoCustomers.tsx';
import { Bulk } from './Bulk.tsx';
import { Conditions } from './Conditions.tsx';
import { Filters } from './Filters.tsx';
import { Grid } from './Grid.tsx';
import { SavedViews } from './SavedViews.tsx';
import style from './table.module.css';
import { useRoll } from './use-roll.ts';
import { useSelection } from './use-selection.ts';
import { useShown, useView } from './use-view.ts';

/** Every customer in one table: found, filtered, sorted, and changed many at a time. */
export function Customers({ settings }: { settings: Settings }) {
  const { say } = useDesk();
  const [, navigate] = useLocation();
  const all = useRoll();
  const state = useView();
  const { view, show, ask } = state;
  const rows = useShown(all, view, settings.author);
  const selection = useSelection(rows);
  const [filtering, setFiltering] = useState(false);
  const find = useRef<HTMLInputElement>(null);
  useShortcuts({ '/': () => find.current?.focus(), n: () => navigate('/new') });
  const circles = useLiveQuery(() => db.circles.toArray(), []) ?? [];
  const choices = useMemo(() => choicesIn(all ?? []), [all]);
  const conditions = conditionsOf(view.filter).length;

  return (
    <div className={style.page}>
      <div className={style.top}>
        <div className={style.title}>
          <h1>{say('customers')}</h1>
          <Count all={all?.length} shown={rows.length} />
        </div>
        <Link href="/new" className={style.new}>
          <Plus size="1em" aria-hidden /> {say('newCustomer')}
        </Link>
      </div>
      <SavedViews saved={settings.views} state={state} />
      <div className={style.tools}>
        <input
          ref={find}
          className={`${control} ${style.find}`}
          type="search"
          aria-label={say('filterList')}
          placeholder={say('filterList')}
          value={view.filter.text ?? ''}
          onChange={({ target }) => ask({ text: target.value })}
          maxLength={200}
        />
        <Button aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
          {conditions > 0 ? say('filtersCount', { n: conditions }) : say('filters')}
        </Button>
        <Conditions filter={view.filter} ask={ask} circles={circles} choices={choices} />
      </div>
      {filtering && <Filters state={state} circles={circles} choices={choices} />}
      {selection.selected.size > 0 && <Bulk rows={rows} selection={selection} choices={choices} />}
      {all?.length === 0 ? (
        <NoCustomers />
      ) : all && rows.length === 0 ? (
        <Empty action={<Button onClick={() => show(EVERYBODY)}>{say('showEverybody')}</Button>}>
          {say('nobodyMatches')}
        </Empty>
      ) : (
        <Grid rows={rows} selection={selection} state={state} />
      )}
    </div>
  );
}

/** How many there are, and how many of them are shown. */
function Count({ all, shown }: { all: number | undefined; shown: number }) {
  const { say, locale } = useDesk();
  const slots = {
    n: all ?? 0,
    all: all?.toLocaleString(locale) ?? '',
    shown: shown.toLocaleString(locale),
  };
  const told =
    all === undefined ? 'readingCustomers' : shown === all ? 'customersShown' : 'customersOf';
  return (
    <p className={style.soft} aria-live="polite">
      {say(told, slots)}
    </p>
  );
}
