import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { Link, useLocation } from 'wouter';
import { choicesIn } from '../../../lib/customer/roll/choices.ts';
import type { Row } from '../../../lib/customer/roll/row.ts';
import { conditionsOf, EVERYBODY } from '../../../lib/customer/roll/view.ts';
import { db } from '../../../lib/db/db.ts';
import type { SavedView, Settings } from '../../../lib/settings/settings.ts';
import { numberIn } from '../../../lib/i18n/words.ts';
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
import { SavedViews, SaveView } from './SavedViews.tsx';
import style from './table.module.css';
import { useRoll } from './use-roll.ts';
import { useSelection } from './use-selection.ts';
import { useShown, useView, type ViewState } from './use-view.ts';

/** Every customer in one table: found, filtered, sorted, and changed many at a time. */
export function Customers({ settings }: { settings: Settings }) {
  const { say } = useDesk();
  const all = useRoll();
  const state = useView();
  const rows = useShown(all, state.view, settings.author);
  const page = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const [, navigate] = useLocation();
  useShortcuts({ '/': () => find.current?.focus(), n: () => navigate('/new') });
  const enterTable = () =>
    page.current?.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
  return (
    <div ref={page} className={style.page}>
      <div className={style.top}>
        <div className={style.title}>
          <h1>{say('customers')}</h1>
          <Count all={all?.length} shown={rows.length} />
        </div>
        <Link href="/new" className={style.new}>
          <Plus size="1em" aria-hidden /> {say('newCustomer')}
        </Link>
      </div>
      {all?.length === 0 ? (
        <NoCustomers />
      ) : (
        <Listed
          all={all}
          rows={rows}
          state={state}
          saved={settings.views}
          find={find}
          enterTable={enterTable}
        />
      )}
    </div>
  );
}

interface ListedProps {
  /** `undefined` while they are read. */
  all: readonly Row[] | undefined;
  rows: readonly Row[];
  state: ViewState;
  saved: SavedView[];
  find: RefObject<HTMLInputElement | null>;
  enterTable: () => void;
}

function Listed({ all, rows, state, saved, find, enterTable }: ListedProps) {
  const { say } = useDesk();
  const { view, open, ask } = state;
  const selection = useSelection(rows);
  const [filtering, setFiltering] = useState(false);
  const circles = useLiveQuery(() => db.circles.toArray(), []) ?? [];
  const conditions = conditionsOf(view.filter).length;
  const some = selection.selected.size > 0;
  // Gone through only where something is chosen from them.
  const choosing = filtering || some || view.filter.organisationId !== undefined;
  const choices = useMemo(() => choicesIn(choosing && all ? all : []), [all, choosing]);
  return (
    <>
      <SavedViews saved={saved} state={state} />
      <div className={style.tools}>
        <Find input={find} state={state} enterTable={enterTable} />
        <Button aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
          {conditions > 0 ? say('filtersCount', { n: conditions }) : say('filters')}
        </Button>
        <Conditions filter={view.filter} ask={ask} circles={circles} choices={choices} />
        <SaveView saved={saved} state={state} />
      </div>
      {filtering && <Filters state={state} circles={circles} choices={choices} />}
      {some && <Bulk rows={rows} selection={selection} choices={choices} />}
      {all && rows.length === 0 ? (
        <Empty action={<Button onClick={() => open(EVERYBODY)}>{say('showEverybody')}</Button>}>
          {say('nobodyMatches')}
        </Empty>
      ) : (
        <Grid rows={rows} selection={selection} state={state} />
      )}
    </>
  );
}

interface FindProps {
  input: RefObject<HTMLInputElement | null>;
  state: ViewState;
  enterTable: () => void;
}

/** Narrows the list as one types; from there the arrow leads into the table. */
function Find({ input, state: { view, ask }, enterTable }: FindProps) {
  const { say } = useDesk();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['ArrowDown', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    enterTable();
  };
  return (
    <input
      ref={input}
      className={`${control} ${style.find}`}
      type="search"
      aria-label={say('filterList')}
      placeholder={say('filterList')}
      value={view.filter.text ?? ''}
      onChange={({ target }) => ask({ text: target.value || undefined })}
      onKeyDown={onKeyDown}
      maxLength={200}
    />
  );
}

/** How many there are, and how many of them are shown. */
function Count({ all, shown }: { all: number | undefined; shown: number }) {
  const { say, locale } = useDesk();
  const told =
    all === undefined ? 'readingCustomers' : shown === all ? 'customersShown' : 'customersOf';
  const slots = {
    n: all ?? 0,
    all: numberIn(locale, all ?? 0),
    shown: numberIn(locale, shown),
  };
  return (
    <p className={style.soft} aria-live="polite">
      {say(told, slots)}
    </p>
  );
}
