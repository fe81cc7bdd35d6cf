import type { Site } from './site.ts';

/**
 * QQ Mail, the new one and the classic. New: `cmp-account-…` and `mail-detail-…` (a script of 2026
 * that reads mail, a mail extension to 2025-01), the composer as checked by its author in 2026-09; a
 * recipient who has a card there is shown by name alone. Classic: a page saved in 2018, `span[e]`
 * and `addr` as an extension used them to 2025-01.
 */
export const site: Site = {
  id: 'qqmail',
  name: 'QQ 邮箱',
  hosts: ['mail.qq.com', '*.mail.qq.com', 'exmail.qq.com'],
  own: '.profile-user-info .user-email, #useraddr',
  without: '.mail-list-page-item, .xmail-cmp-contact-card, .mail-detail-content, #contentDiv',
  views: [
    {
      kind: 'message',
      region: '.mail-detail-basic, .readmailinfo',
      people: {
        from: '.basic-body-item:first-child .cmp-account-wrap, tr:has(#tipFromAddr_readmail) span[e]',
        to: '.basic-body-item:not(:first-child) .cmp-account-wrap, tr:not(:has(#tipFromAddr_readmail)) span[e]',
      },
      subject: '.mail-detail-subject .mail-subject-text, #subject',
    },
    {
      kind: 'draft',
      region: '.mail-compose-draft, .compose_body, .mail-detail-reply:has(.reply-editor), form#frm',
      people: {
        to: '.mail-compose-receivers .xmail-cmp-accounts-editor-account-btn, .new_compose_mailAddress_item[title], .cmp-account-wrap, #addrsDiv .addr_base[addr]',
      },
      subject: 'input[name="subject"], input#subject',
      editor:
        '.xmail-cmp-editor-content, .reply-editor, iframe.editor_iframe, iframe.qmEditorIfrmEditArea',
    },
  ],
};
