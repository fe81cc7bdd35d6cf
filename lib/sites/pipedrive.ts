import type { Site } from './site.ts';

/** Screens that show one record. */
const RECORD = /^\/(?:person|organization|deal|leads\/inbox)\/[\w-]+/;

/**
 * No lasting landmark of its pages is publicly known, only their addresses (`/person/7`, in a dozen
 * programs to 2026): the main part is read as any page is, and nobody is shown unasked.
 */
export const site: Site = {
  id: 'pipedrive',
  name: 'Pipedrive',
  hosts: ['*.pipedrive.com'],
  without: 'table, [role="grid"], [role="dialog"]',
  views: [{ kind: 'record', region: 'main, [role="main"], body', people: {} }],
  refine: (page, read) =>
    RECORD.test(new URL(page.URL).pathname)
      ? { ...read, sure: false }
      : { ...read, kind: 'none', sure: false, people: [] },
};
