import type { Row } from './row.ts';

/** What the rows hold, to choose from: the most used tags and owners first, organisations by name. */
export interface Choices {
  tags: string[];
  owners: string[];
  organisations: { id: string; name: string }[];
}

export function choicesIn(rows: readonly Row[]): Choices {
  const tags = new Map<string, number>();
  const owners = new Map<string, number>();
  const organisations = new Map<string, string>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const row of rows) {
    for (const tag of row.tags) count(tags, tag);
    if (row.owner) count(owners, row.owner);
    if (row.organisation) organisations.set(row.organisationId, row.organisation);
  }
  return {
    tags: oftenFirst(tags),
    owners: oftenFirst(owners),
    organisations: [...organisations].map(([id, name]) => ({ id, name })),
  };
}

function oftenFirst(counts: Map<string, number>): string[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || Number(a > b) - Number(a < b))
    .map(([key]) => key);
}
