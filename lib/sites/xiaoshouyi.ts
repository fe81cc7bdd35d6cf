import type { Site } from './site.ts';

/** Screens that show one record: `/final/contact.action?id=…`, or `#/detail/…` of the newer ones. */
const RECORD = /\/final\/(?:account|contact|lead|opportunity)\.action|detail/i;

/**
 * 销售易. Publicly known is no more than the address of its older screens (a program of 2016): the
 * page is read as any page is, and nobody is shown unasked.
 */
export const site: Site = {
  id: 'xiaoshouyi',
  name: '销售易',
  hosts: ['*.xiaoshouyi.com'],
  without: 'table, [role="grid"]',
  views: [{ kind: 'record', region: 'main, [role="main"], body', people: {} }],
  refine: (page, read) =>
    RECORD.test(page.URL)
      ? { ...read, sure: false }
      : { ...read, kind: 'none', sure: false, people: [] },
};
