import type { Site } from './site.ts';

/**
 * Outlook on the web, of firms and of outlook.com. Its classes are made anew with each build; what
 * lasts are ids and labels: the panes (seen 2026-07), `…_TO` and `…_CC` of the composer with the
 * address as the label of each recipient (2026-10), `editorParent_` (2026-09), "From:" (2026-09).
 * Who wrote is often a name without an address: that is then all there is.
 */
export const site: Site = {
  id: 'outlook',
  name: 'Outlook',
  hosts: [
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
  ],
  own: '#O365_MainLink_Me[aria-label*="@"], [id*="meControl"] [aria-label*="@"], button[aria-label^="Account manager"], [role="tree"] [role="treeitem"][title*="@"]',
  without: '[role="listbox"], [role="document"], [id^="UniqueMessageBody"]',
  views: [
    {
      kind: 'message',
      region:
        '#ItemReadingPaneContainer, #ConversationReadingPaneContainer [aria-label="Email message"], #ConversationReadingPaneContainer:not(:has([aria-label="Email message"]))',
      people: {
        from: '[data-testid="message-header-from"] [title], [aria-label^="From:"]',
        to: '[data-testid="message-header-to"] [title], [aria-label^="To:"] [role="button"]',
        cc: '[data-testid="message-header-cc"] [title], [aria-label^="Cc:"] [role="button"]',
      },
      subject: '#ConversationReadingPaneContainer [role="heading"][title], [role="heading"]',
    },
    {
      kind: 'draft',
      // Whatever holds the field of the recipients and the editor; the innermost counts.
      region: 'div:has([role="group"][id$="_TO"]):has([id^="editorParent_"])',
      people: {
        to: '[role="group"][id$="_TO"] ._EType_RECIPIENT_ENTITY',
        cc: ':is([role="group"][id$="_CC"], [role="group"][id$="_BCC"]) ._EType_RECIPIENT_ENTITY',
      },
      subject: 'input[aria-label="Subject"]',
      editor: '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
    },
  ],
};
