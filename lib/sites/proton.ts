import type { Site } from './site.ts';

/**
 * Proton's own source is public (ProtonMail/WebClients, read as of 2025 and quoted as of 2026-07):
 * `recipients:sender` and `recipients:item-…` carry the address as their title.
 */
export const site: Site = {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me', 'mail.protonmail.com'],
  own: '[data-testid="heading:userdropdown"], [data-testid="userdropdown:label:email"]',
  without: '[data-testid^="message-item"], [data-shortcut-target="item-container"]',
  views: [
    {
      kind: 'message',
      region: '[data-testid^="message-header-expanded"], .message-header-expanded',
      people: {
        from: '[data-testid="recipients:sender"]',
        to: '[data-testid^="recipients:item-"]',
      },
      subject: '[data-testid="conversation-header:subject"]',
    },
    {
      kind: 'draft',
      region: 'div:has([data-testid="composer:to"]):has([data-testid="composer:subject"])',
      people: {
        to: '[data-testid="composer:to-field"] [data-testid="composer-addresses-item"]',
        cc: ':is([data-testid="composer:cc-field"], [data-testid="composer:bcc-field"]) [data-testid="composer-addresses-item"]',
      },
      subject: '[data-testid="composer:subject"]',
      editor:
        'iframe[data-testid="rooster-iframe"], [data-testid="composer:body"] [contenteditable="true"]',
    },
  ],
};
