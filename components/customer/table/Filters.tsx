import { STATUSES, TIERS } from '../../../lib/customer/person.ts';
import { SORTS, type Sort } from '../../../lib/customer/roll/view.ts';
import type { ScreenWord } from '../../../lib/i18n/screen.ts';
import { useDesk } from '../../desk.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Names } from './condition-words.ts';
import { OrganisationFilter } from './OrganisationFilter.tsx';
import { STATUS_WORD } from './status-words.ts';
import style from './table.module.css';
import type { ViewState } from './use-view.ts';

const SORT_WORD = {
  name: 'name',
  tier: 'tier',
  lastContactAt: 'lastContactColumn',
  nextDue: 'nextDueColumn',
} as const satisfies Record<Sort, ScreenWord>;
const QUIET_MONTHS = [1, 2, 3, 6, 12, 24];

const named = (names: string[]) => names.map((name) => ({ value: name, word: name }));

interface Props extends Names {
  state: ViewState;
}

/** Everything that can be asked for, together; and the order, for a table too narrow for its heading. */
export function Filters({ state, ...names }: Props) {
  const { say } = useDesk();
  return (
    <section className={style.filters} aria-label={say('filters')}>
      <Labelled state={state} {...names} />
      <Belonging state={state} {...names} />
      <Timing state={state} />
      <Order state={state} />
    </section>
  );
}

/** By tier, tag and owner. */
function Labelled({ state: { view, ask }, choices }: Props) {
  const { say } = useDesk();
  const { tier, tag, owner } = view.filter;
  const tiers = [...TIERS, 'none' as const];
  return (
    <>
      <Select
        label={say('tier')}
        any={say('any')}
        value={tier}
        options={tiers.map((value) => ({ value, word: value === 'none' ? say('noTier') : value }))}
        pick={(tier) => ask({ tier })}
      />
      <Select
        label={say('tag')}
        any={say('any')}
        value={tag}
        options={named(choices.tags)}
        pick={(tag) => ask({ tag })}
      />
      <Select
        label={say('owner')}
        any={say('any')}
        value={owner}
        options={[{ value: '', word: say('ownerMe') }, ...named(choices.owners)]}
        pick={(owner) => ask({ owner })}
      />
    </>
  );
}

/** By organisation, circle and status. */
function Belonging({ state: { view, ask }, circles, choices }: Props) {
  const { say } = useDesk();
  const { organisationId, circleId, status } = view.filter;
  const gone = STATUSES.map((value) => ({ value, word: say(STATUS_WORD[value]) }));
  return (
    <>
      <OrganisationFilter
        organisations={choices.organisations}
        chosen={organisationId}
        choose={(organisationId) => ask({ organisationId })}
      />
      <Select
        label={say('circle')}
        any={say('any')}
        value={circleId}
        options={circles.map(({ id, name }) => ({ value: id, word: name }))}
        pick={(circleId) => ask({ circleId })}
      />
      <Select
        label={say('status')}
        any={say('any')}
        value={status}
        options={[{ value: 'active' as const, word: say('statusActive') }, ...gone]}
        pick={(status) => ask({ status })}
      />
    </>
  );
}

/** By what is due, and by how long nobody reached them. */
function Timing({ state: { view, ask } }: { state: ViewState }) {
  const { say } = useDesk();
  const { due, quietMonths } = view.filter;
  return (
    <>
      <Select
        label={say('quietFor')}
        any={say('any')}
        value={quietMonths}
        options={QUIET_MONTHS.map((n) => ({ value: n, word: say('quietMonths', { n }) }))}
        pick={(quietMonths) => ask({ quietMonths })}
      />
      <label className={style.check}>
        <input
          type="checkbox"
          checked={due ?? false}
          onChange={({ target }) => ask({ due: target.checked || undefined })}
        />
        {say('onlyDue')}
      </label>
    </>
  );
}

function Order({ state: { view, show } }: { state: ViewState }) {
  const { say } = useDesk();
  return (
    <>
      <Select
        label={say('sortBy')}
        value={view.sort}
        options={SORTS.map((sort) => ({ value: sort, word: say(SORT_WORD[sort]) }))}
        pick={(sort = 'name') => show({ ...view, sort })}
      />
      <label className={style.check}>
        <input
          type="checkbox"
          checked={view.descending}
          onChange={({ target }) => show({ ...view, descending: target.checked })}
        />
        {say('descending')}
      </label>
    </>
  );
}
