import type { Person } from '../person.ts';

/** One customer as the table shows, sorts and filters them. */
export interface Row {
  readonly id: string;
  readonly name: string;
  /** Pinyin of a Chinese name; empty for any other. */
  readonly spoken: string;
  /** Empty where they belong to none. */
  readonly organisationId: string;
  readonly organisation: string;
  readonly tier: NonNullable<Person['tier']> | '';
  readonly tags: readonly string[];
  /** Empty: the user. */
  readonly owner: string;
  readonly circleIds: readonly string[];
  /** Empty: active. */
  readonly status: NonNullable<Person['status']>['kind'] | '';
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms; 0 where nobody ever reached them. */
  readonly lastContactAt: number;
  /** The day from which the next open step is shown; empty where nothing is planned. */
  readonly nextDue: string;
}

/** What a row takes from elsewhere. */
export interface Around {
  /** Name of the organisation, by its id. */
  organisations: ReadonlyMap<string, string>;
  /** First day on which something is due, by person. */
  due: ReadonlyMap<string, string>;
}

export function rowOf(person: Person, { organisations, due }: Around): Row {
  const { id, name, organisationId = '' } = person;
  return {
    id,
    name,
    spoken: person.spoken ?? '',
    organisationId,
    organisation: organisations.get(organisationId) ?? '',
    tier: person.tier ?? '',
    tags: person.tags ?? [],
    owner: person.owner ?? '',
    circleIds: person.circleIds ?? [],
    status: person.status?.kind ?? '',
    createdAt: person.createdAt,
    lastContactAt: person.lastContactAt ?? 0,
    nextDue: due.get(id) ?? '',
  };
}
