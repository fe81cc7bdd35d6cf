import type { Site } from './site.ts';

/**
 * Fastmail Plus lists its selectors and checked them on 2026-06-04; the address as the title of
 * `v-MessageCard-from` is what two user scripts go by, the recipients of the composer what a desktop
 * program of 2026 does.
 */
export const site: Site = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com', 'www.fastmail.com', 'betaapp.fastmail.com'],
  without: '.v-MailboxItem, .v-Message-body, .v-ContextualSidebar',
  views: [
    {
      kind: 'message',
      region: '.v-MessageCard.is-expanded:not(.v-MessageCard--draft)',
      people: {
        from: '.v-MessageCard-from',
        to: '.v-Message-toName',
      },
      subject: '.v-Thread-title h1',
    },
    {
      kind: 'draft',
      region: '.v-Compose',
      people: {
        to: '.v-EmailInput:has([id$="-to-input"]) .v-EmailInput-tokens li',
        cc: '.v-EmailInput:has([id$="-cc-input"], [id$="-bcc-input"]) .v-EmailInput-tokens li',
      },
      subject: 'input[id$="-subject-input"]',
      editor: '.v-RichText-input',
    },
  ],
};
