import type { Site } from './site.ts';

const files = import.meta.glob<Site>(['./*.ts', '!./generic.ts', '!./index.ts', '!./site.ts'], {
  eager: true,
  import: 'site',
});

/**
 * Every site adapter: one file of this folder each. In a build its entry here holds only what names
 * and recognises the product (`scripts/site-parts.ts`); the rest is a script of its own.
 */
export const sites: Site[] = Object.values(files);
