import type { Site } from './site.ts';

/** A text field of a form, by the column's name that Microsoft's own model gives it. */
const field = (...columns: string[]) =>
  columns.map((column) => `[data-id^="${column}.fieldControl-"]:is(input, textarea)`).join(', ');

/** `data-id` of form, title and fields: ten public test suites and scripts, 2020 to 2026. */
export const site: Site = {
  id: 'dynamics',
  name: 'Dynamics 365',
  hosts: ['*.dynamics.com'],
  own: '#mectrl_main_trigger[aria-label*="@"]',
  without: '[role="grid"], [data-id="quickForm"], [role="dialog"]',
  views: [
    {
      kind: 'record',
      region: '[data-id="editFormRoot"], [role="main"]:has([data-id="header_title"])',
      people: { mentioned: field('emailaddress1') },
      name: '[data-id="header_title"]',
      phone: field('telephone1', 'mobilephone'),
      organisation: `[data-id^="parentcustomerid."][data-id$="_selected_tag_text"], ${field('companyname')}`,
    },
  ],
};
