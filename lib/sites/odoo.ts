import type { Site } from './site.ts';

/**
 * Odoo's source is public (versions 16 to 19, read in 2026): a field bears its own name, an address
 * is a mailto link or an input of that type, and `o_web_client` stands on the body of every page.
 */
export const site: Site = {
  id: 'odoo',
  name: 'Odoo',
  hosts: ['*.odoo.com'],
  mark: 'body.o_web_client',
  without: '.o_list_view, .o_kanban_view, .o-mail-Chatter, .o_field_x2many, .o-mail-Follower',
  views: [
    {
      kind: 'record',
      region: '.o_action:not(:has(.modal)) .o_form_view',
      people: {
        mentioned:
          ':is([name="email"], [name="email_from"], [name="partner_email"], [name="work_email"]):not(input) :is(a.o_form_uri, input)',
      },
      // The name of a lead is what it is about: who it is about stands in a field of its own.
      name: ':is([name="contact_name"], [name="partner_id"]) :is(input, span, a), .o_form_view:not(:has([name="contact_name"], [name="partner_id"])) [name="name"] :is(input, textarea, span)',
      phone:
        ':is([name="phone"], [name="mobile"], [name="partner_phone"], [name="work_phone"]):not(input) :is(a, input)',
      organisation:
        ':is([name="parent_id"], [name="partner_name"], [name="commercial_partner_id"]) :is(input, a, span)',
    },
    {
      kind: 'draft',
      region: '.modal .o_form_view:has([name="partner_ids"]), .o_mail_composer_form_view',
      people: { to: '[name="partner_ids"] .o_tag' },
      subject: '[name="subject"] input',
      editor: '[name="body"] [contenteditable="true"]',
    },
  ],
};
