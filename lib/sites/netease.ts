import type { Site } from './site.ts';

/**
 * 163, 126 and yeah.net, one program. Its modules by the start of their ids, `nui-addr` and the ends
 * of ids inside a mail (extensions to 2025-01 and of 2026; a composer's markup, undated, that has the
 * same). Labels such as "发件人" say who is who in an open mail, not the markup: they are read as on
 * any page.
 */
export const site: Site = {
  id: 'netease',
  name: '163 / 126',
  hosts: ['mail.163.com', 'mail.126.com', 'mail.yeah.net', '*.mail.163.com', '*.mail.126.com'],
  own: '#spnUid',
  without: '[sign="letter"], [id^="_dvModuleContainer_mbox"]',
  views: [
    {
      kind: 'message',
      region: '[id^="_dvModuleContainer_read.ReadModule"] header, [id$="_ulFull"]',
      people: {},
      subject: 'h1[id$="_h1Subject"]',
    },
    {
      kind: 'draft',
      region: '[id^="_dvModuleContainer_compose.ComposeModule"]',
      people: {
        to: '.js-component-emailcontainer:not(:has(input[aria-label^="抄送"], input[aria-label^="密送"])) .nui-addr:has(.nui-addr-email)',
        cc: '.js-component-emailcontainer:has(input[aria-label^="抄送"], input[aria-label^="密送"]) .nui-addr:has(.nui-addr-email)',
      },
      subject: 'input[id$="_subjectInput"], #objComposeSubject',
      editor: 'iframe.APP-editor-iframe',
    },
  ],
};
