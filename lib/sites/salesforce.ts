import type { Site } from './site.ts';

/** A field of a person's record, whatever the object is. */
const field = (...names: string[]) =>
  `:is(${names.map((name) => `[data-target-selection-name^="sfdc:RecordField."][data-target-selection-name$=".${name}"]`).join(', ')})`;

/**
 * Lightning keeps the records of other tabs hidden in the page. The fields by
 * `data-target-selection-name` (a real field's markup, and test suites of 2022 to 2026), the name by
 * its slot (2023 to 2026).
 */
export const site: Site = {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['*.lightning.force.com'],
  own: '.profile-card-email',
  without:
    '.forceRelatedListContainer, lst-related-list-container, lightning-datatable, [role="dialog"]',
  views: [
    {
      kind: 'record',
      region: 'one-record-home-flexipage2',
      people: { mentioned: `${field('Email', 'PersonEmail')} a[href^="mailto:"]` },
      name: '[slot="primaryField"]',
      phone: `${field('Phone', 'MobilePhone', 'PersonMobilePhone')} a[href^="tel:"]`,
      organisation: `${field('AccountId')} a, ${field('Company')} [slot="outputField"]`,
    },
  ],
};
