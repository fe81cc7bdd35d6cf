import { localPartOf, phoneKey, purposeOf } from './address-use.ts';
import { compareName, likeness, slipKeys, type ComparedName, type Likeness } from './name-keys.ts';
import type { Address, Organisation, Person } from './person.ts';

/** One ground for taking two people for one; the screen words it. */
type Reason =
  | { kind: 'sameName' | 'slipInName' | 'partOfName' }
  | { kind: 'sameEmail' | 'samePhone' | 'sameLocalPart'; value: string }
  | { kind: 'sameOrganisation'; value: string };

/** Two people who may be one. */
export interface Pair {
  people: [Person, Person];
  score: number;
  sure: 'likely' | 'possible';
  reasons: Reason[];
}

/** A person with what they are compared by. */
export interface Compared {
  person: Person;
  name: ComparedName;
  organisation: Organisation | undefined;
  addresses: Address[];
}

const POSSIBLE = 50;
const LIKELY = 75;

const BY_NAME: Record<Likeness, number> = {
  same: 60,
  slip: 50,
  part: 20,
  unknown: 20,
  different: Number.NEGATIVE_INFINITY,
};
/** One word, such as Anna or 王, is the name of many. */
const SHORT_NAME = -20;
const NAME_REASON = {
  same: { kind: 'sameName' },
  slip: { kind: 'slipInName' },
  part: { kind: 'partOfName' },
} as const satisfies Partial<Record<Likeness, Reason>>;

const BY_REASON = { sameEmail: 35, samePhone: 35, sameLocalPart: 25, sameOrganisation: 15 };
/** A mailbox or a switchboard that many use. */
const SHARED = 10;
const OTHER_ORGANISATION = -10;
/** A name that many carry proves little by itself. */
const COMMON_NAME = -20;

/** More than this at one name or address: each is compared with the next one only. */
export const CROWD = 8;

/** People as they are compared. */
export function compared(
  people: readonly Person[],
  addresses: readonly Address[],
  organisations: readonly Organisation[],
): Compared[] {
  const byPerson = Map.groupBy(addresses, (address) => address.personId);
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return people.map((person) => ({
    person,
    name: compareName(person.name),
    organisation: byId.get(person.organisationId ?? ''),
    addresses: byPerson.get(person.id) ?? [],
  }));
}

/**
 * Everybody who may be in the book twice, the likeliest first. Only people who share a name or an
 * address are compared, so that it takes about as long as reading them.
 */
export function findDuplicates(
  people: readonly Person[],
  addresses: readonly Address[],
  organisations: readonly Organisation[],
): Pair[] {
  const blocks = new Map<string, Compared[]>();
  for (const one of compared(people, addresses, organisations)) {
    for (const key of new Set(blockKeys(one))) {
      const block = blocks.get(key);
      if (block) block.push(one);
      else blocks.set(key, [one]);
    }
  }
  const found = new Map<string, Pair>();
  for (const block of blocks.values()) {
    for (const [one, other] of pairsIn(block)) {
      const key = [one.person.id, other.person.id].sort().join();
      const common = block.length > CROWD;
      const pair = found.has(key) ? undefined : likePair(one, other, common);
      if (pair) found.set(key, pair);
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** Two people as a pair; `undefined` where too little speaks for it, or the user said no. */
export function likePair(one: Compared, other: Compared, common = false): Pair | undefined {
  const named = likeness(one.name, other.name);
  if (named === 'different' || isDismissed(one.person, other.person)) return undefined;
  const shared = addressReasons(one, other);
  const place = placeOf(one, other);
  const reasons: Reason[] = [
    ...(named === 'unknown' ? [] : [NAME_REASON[named]]),
    ...shared.map(({ reason }) => reason),
    ...(place === 'same' && one.organisation
      ? [{ kind: 'sameOrganisation' as const, value: one.organisation.name }]
      : []),
  ];
  const short = named === 'same' && one.name.short && other.name.short;
  const score =
    BY_NAME[named] +
    (short ? SHORT_NAME : 0) +
    (common ? COMMON_NAME : 0) +
    shared.reduce((sum, { weight }) => sum + weight, 0) +
    { same: BY_REASON.sameOrganisation, other: OTHER_ORGANISATION, unknown: 0 }[place];
  if (score < POSSIBLE) return undefined;
  const sure = score >= LIKELY ? 'likely' : 'possible';
  return { people: [one.person, other.person], score, sure, reasons };
}

/** Said once, by either of the two dossiers, it holds. */
function isDismissed(one: Person, other: Person): boolean {
  return !!(one.notSameAs?.includes(other.id) || other.notSameAs?.includes(one.id));
}

function placeOf({ organisation: one }: Compared, { organisation: other }: Compared) {
  if (!one || !other) return 'unknown';
  return one.id === other.id || one.name.toLowerCase() === other.name.toLowerCase()
    ? 'same'
    : 'other';
}

interface Weighed {
  reason: Reason;
  weight: number;
}

/** What their addresses have in common, each once. */
function addressReasons(one: Compared, other: Compared): Weighed[] {
  const theirs = new Set(other.addresses.flatMap((address) => keysOf(address, other)));
  const weighed = one.addresses.flatMap((address): Weighed[] => {
    const [whole, ...local] = keysOf(address, one);
    const personal = purposeOf(address) === 'personal';
    const { shown, value } = address;
    if (whole !== undefined && theirs.has(whole)) {
      const kind = address.kind === 'phone' ? 'samePhone' : 'sameEmail';
      return [
        { reason: { kind, value: shown ?? value }, weight: personal ? BY_REASON[kind] : SHARED },
      ];
    }
    if (!local.some((key) => theirs.has(key))) return [];
    const reason = { kind: 'sameLocalPart' as const, value: localPartOf(value) };
    return [{ reason, weight: BY_REASON.sameLocalPart }];
  });
  return [...Map.groupBy(weighed, ({ reason }) => reason.kind).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}

/** The address itself, and its local part at the organisation that it belongs to. */
function keysOf(address: Address, { organisation }: Compared): string[] {
  const { kind, value } = address;
  if (kind === 'phone') return [`phone ${phoneKey(value)}`];
  const whole = `${kind} ${value}`;
  if (kind !== 'email' || !organisation?.domain || purposeOf(address) !== 'personal')
    return [whole];
  const local = localPartOf(value);
  return [
    whole,
    `at ${organisation.id} ${local}`,
    // acme.com and acme.co.uk; a domain that is no organisation's, such as gmail.com, is left out.
    `at ${value.slice(value.lastIndexOf('@') + 1).split('.')[0]} ${local}`,
  ];
}

/** What two people have to share one of, to be compared at all. */
export function blockKeys(one: Compared): string[] {
  return [
    ...one.name.keys.map((key) => `name ${key}`),
    ...slipKeys(one.name).map((key) => `slip ${key}`),
    ...one.addresses.flatMap((address) => keysOf(address, one)),
  ];
}

function pairsIn(block: Compared[]): [Compared, Compared][] {
  const crowd = block.length > CROWD;
  const sorted = crowd ? block.toSorted(byOrganisation) : block;
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1, crowd ? index + 2 : undefined)
      .map((other): [Compared, Compared] => [one, other]),
  );
}

function byOrganisation(one: Compared, other: Compared): number {
  return (one.organisation?.id ?? '').localeCompare(other.organisation?.id ?? '');
}
