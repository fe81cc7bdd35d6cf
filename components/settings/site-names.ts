import { sites } from '../../lib/sites/index.ts';

/** What a product is called; `undefined` where a page was read as any page. */
export const nameOfSite = (id: string): string | undefined =>
  sites.find((site) => site.id === id)?.name;
