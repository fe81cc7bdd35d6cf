import type { EvergreenDb } from '../db/db.ts';

/** What a search finds, and the text it is found by. */
export interface Line {
  id: string;
  name: string;
  /** Organisation and first address, shown under the name. */
  detail: string;
  text: string;
}

/** Same letters for the same word: width, case and accents are folded. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
}

/** One line per person, to be scanned as the user types. */
export async function searchLines(db: EvergreenDb): Promise<Line[]> {
  const [people, organisations, addresses] = await Promise.all([
    db.people.toArray(),
    db.organisations.toArray(),
    db.addresses.toArray(),
  ]);
  const organisationNames = new Map(organisations.map(({ id, name }) => [id, name]));
  const byPerson = Map.groupBy(addresses, (address) => address.personId);
  return people.map(({ id, name, formOfAddress = '', organisationId = '' }) => {
    const organisation = organisationNames.get(organisationId) ?? '';
    const values = (byPerson.get(id) ?? []).map((address) => address.value);
    return {
      id,
      name,
      detail: [organisation, values[0]].filter(Boolean).join(' · '),
      text: folded([name, formOfAddress, organisation, ...values].join('\n')),
    };
  });
}

/**
 * The people whose line holds every word of the query, anywhere; those whose name begins with it
 * first.
 */
export function matching(lines: Line[], query: string, most = 50): Line[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  return lines
    .filter((line) => words.every((word) => line.text.includes(word)))
    .sort((a, b) => rank(a, first) - rank(b, first) || a.name.localeCompare(b.name))
    .slice(0, most);
}

function rank(line: Line, word: string): number {
  const at = line.text.indexOf(word);
  const nameEnds = line.text.indexOf('\n');
  if (at === 0) return 0;
  return at < nameEnds ? 1 : 2;
}
