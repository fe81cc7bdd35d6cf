import type { Site } from './site.ts';

/**
 * `data-selenium-test` of the title and the properties (toggl's button, to 2026-04; Clockify and
 * others, 2026), `data-test-id="left-sidebar"` (a description of the page, 2024-12). Classes are
 * made anew with each build.
 */
export const site: Site = {
  id: 'hubspot',
  name: 'HubSpot',
  hosts: ['app.hubspot.com', '*.hubspot.com'],
  without: '[data-test-id="records-right-sidebar"], [data-test-id="middle-pane"], [role="grid"]',
  views: [
    {
      kind: 'record',
      region: '[data-test-id="left-sidebar"]',
      people: {
        mentioned:
          '[data-selenium-test="property-input-email"], [data-selenium-test="highlightTitle"] ~ * a[href^="mailto:"]',
      },
      name: '[data-selenium-test="highlightTitle"]',
      phone:
        '[data-selenium-test="property-input-phone"], [data-selenium-test="property-input-mobilephone"]',
      organisation: '[data-selenium-test="property-input-company"]',
    },
  ],
};
