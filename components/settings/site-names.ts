import { sites } from '../../lib/sites/index.ts';

/** What a product is called; `undefined` where a page was read as any page. */
export function nameOfSite(id: string): string | undefined {
  const site = sites.find((one) => one.id === id && id !== 'generic');
  return site && ('name' in site ? String(site.name) : site.id);
}
