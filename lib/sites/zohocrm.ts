import type { Site } from './site.ts';

/**
 * The header of a record as in Zoho's own components (`recHeader1`, `cxDvRecordEmail`), and the ids
 * `subvalue_EMAIL` and others that stand twice, once hidden (an extension of 2026, tests since 2013).
 */
export const site: Site = {
  id: 'zohocrm',
  name: 'Zoho CRM',
  hosts: ['crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in', 'crm.zoho.com.au', 'crm.zoho.com.cn'],
  without: 'lyte-exptable, #listcrux, [id^="relatedList"], crm-relatedlist',
  views: [
    {
      kind: 'record',
      region:
        'div:has(> #recordDetails), #recordDetails, div:has([id="subvalue_EMAIL"]):has([id="headervalue_LASTNAME"])',
      people: { mentioned: '.cxDvRecordEmail, [id="subvalue_EMAIL"]' },
      name: '#recHeader1, [id="headervalue_LASTNAME"]',
      phone: '[id="subvalue_PHONE"], [id="headervalue_MOBILE"]',
      organisation: '[id="subvalue_ACCOUNTID"], [id="subvalue_COMPANY"], #recHeader2',
    },
  ],
};
