import type { Page, Site } from './site.ts';

const files = import.meta.glob<Site>(['./*.ts', '!./index.ts', '!./site.ts'], {
  eager: true,
  import: 'site',
});

/** Every site adapter: one file of this folder each. The generic one takes what no other knows. */
export const sites: Site[] = Object.values(files).sort((one, other) =>
  rank(one).localeCompare(rank(other)),
);

/** Reads who is open in this page. `undefined` when its product is known but not its markup. */
export function readPage(page: Document): Page | undefined {
  return sites.find((site) => site.recognises(page))?.read(page);
}

function rank(site: Site): string {
  return site.id === 'generic' ? '1' : `0 ${site.id}`;
}
