import type { Site } from './site.ts';

/**
 * `data-test-id` of the parts: Mailvelope's list of selectors (to 2022-03), and a dozen public
 * extensions that still name the same ones in 2026.
 */
export const site: Site = {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com'],
  without: '[data-test-id="message-list-item"], [data-test-id="message-view-body"]',
  views: [
    {
      kind: 'message',
      region: '[data-test-id="message-view"], :has(> [data-test-id="message-from"])',
      people: {
        from: '[data-test-id="message-from"] :is([title*="@"], [data-email])',
        to: '[data-test-id="message-to"] :is([title*="@"], [data-email])',
        cc: '[data-test-id="message-cc"] :is([title*="@"], [data-email])',
      },
      subject: '[data-test-id="message-group-subject-text"], [data-test-id="message-subject"]',
    },
    {
      kind: 'draft',
      region: 'div:has([data-test-id="container-to"]):has([data-test-id="rte"])',
      people: {
        to: '[data-test-id="container-to"] [data-test-id="pill"][title]',
        cc: ':is([data-test-id="container-cc"], [data-test-id="container-bcc"]) [data-test-id="pill"][title]',
      },
      subject: '[data-test-id="compose-subject"]',
      editor: '[data-test-id="rte"]',
    },
  ],
};
