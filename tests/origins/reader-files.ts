import { readerAt } from '../../lib/sites/access/scripts.ts';
import type { Site } from '../../lib/sites/site.ts';
import { siteIds } from '../../scripts/site-ids.ts';

const sites: Site[] = await Promise.all(
  siteIds().map(async (id) => ((await import(`../../lib/sites/${id}.ts`)) as { site: Site }).site),
);

/** What reads the page at this address, as a panel brings it there. */
export const readerFiles = (url: string): string[] => readerAt(new URL(url), sites);
