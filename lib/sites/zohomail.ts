import type { Site } from './site.ts';

/**
 * Only the composer is known: `SCm` around each draft, its editor in a frame (a mail encryption
 * extension, 2022). Of an open mail the public sources contradict one another, so it is read as any
 * page is.
 */
export const site: Site = {
  id: 'zohomail',
  name: 'Zoho Mail',
  hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in', 'mail.zoho.com.au', 'mail.zoho.com.cn'],
  views: [{ kind: 'draft', region: '.SCm:has(iframe)', people: {}, editor: 'iframe' }],
};
