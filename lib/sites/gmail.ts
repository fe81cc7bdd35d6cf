import type { Site } from './site.ts';

/**
 * Attributes that extensions have relied on since 2014: `email`, `data-hovercard-id`,
 * `data-message-id`, `g_editable` (InboxSDK, FlowCrypt and Mailvelope, read in 2026; a reply box of
 * 2026-09, a compose window of 2020). The containers change, so few classes are named.
 */
export const site: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  own: 'a[href*="SignOutOptions"][aria-label*="@"], span[email][name="me"]',
  // Rows of the list, quoted mail, the side panel of add-ons.
  without: 'tr.zA, .gmail_quote, [role="complementary"]',
  views: [
    {
      kind: 'message',
      region: '[data-message-id]:has(.gD[email])',
      people: { from: '.gD[email]', to: '.g2[email]' },
      subject: 'h2[data-thread-perm-id], h2.hP',
    },
    {
      kind: 'draft',
      region: '[data-compose-id], [role="dialog"]:has([g_editable="true"])',
      people: {
        to: '[name="to"] [data-hovercard-id], .oL [email]',
        cc: ':is([name="cc"], [name="bcc"]) [data-hovercard-id]',
      },
      subject: 'input[name="subjectbox"]',
      editor: '[g_editable="true"][role="textbox"]',
    },
  ],
};
