import type { Site } from './site.ts';

/**
 * EspoCRM's source is public (versions 5 to 9, read in 2026): each cell bears the name of its field,
 * an address `data-email-address`, a recipient of a draft `data-address`.
 */
export const site: Site = {
  id: 'espocrm',
  name: 'EspoCRM',
  hosts: [],
  mark: 'script[src*="client/espo"], script[src*="client/lib/espo"], #main-stylesheet[href*="client/css/espo"]',
  without: '.list-container, .panel[data-name]:not([data-name="default"]) .list, .stream',
  views: [
    {
      kind: 'message',
      region: '.detail:has([data-name="from"]):has([data-name="dateSent"])',
      people: {
        from: '.cell[data-name="from"] .field',
        to: '.cell[data-name="to"] .field > *',
        cc: '.cell[data-name="cc"] .field > *',
      },
      subject: '.cell[data-name="subject"] .field, .cell[data-name="name"] .field',
    },
    {
      kind: 'record',
      region: '.detail:has([data-name="emailAddress"])',
      people: { mentioned: '.cell[data-name="emailAddress"] [data-email-address]' },
      name: '.cell[data-name="name"] .field',
      phone: '.cell[data-name="phoneNumber"] [data-phone-number]',
      organisation:
        '.cell:is([data-name="account"], [data-name="accounts"]) a, .cell[data-name="accountName"] .field',
    },
    {
      kind: 'draft',
      region: '.edit:has([data-name="to"])',
      people: {
        to: '.cell[data-name="to"] .list-group-item[data-address]',
        cc: '.cell:is([data-name="cc"], [data-name="bcc"]) .list-group-item[data-address]',
      },
      subject: '.cell:is([data-name="subject"], [data-name="name"]) input',
      editor: '.note-editable, textarea[data-name="body"]',
    },
  ],
};
