import type { Row } from '../../../../lib/customer/roll/row.ts';

/** A row of which only this matters. */
export function row(some: Partial<Row> & Pick<Row, 'name'>): Row {
  return {
    id: some.name,
    spoken: '',
    organisationId: '',
    organisation: '',
    tier: '',
    tags: [],
    owner: '',
    circleIds: [],
    status: '',
    createdAt: 0,
    lastContactAt: 0,
    nextDue: '',
    ...some,
  };
}
