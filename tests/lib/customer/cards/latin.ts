import type { CardCase } from './card.ts';

/** Fictional people in the shapes in which English mails and cards really come. */
export const LATIN: CardCase[] = [
  [
    'a header',
    'Priya Raman <priya.raman@acme-pumps.example>',
    { name: 'Priya Raman', mail: ['priya.raman@acme-pumps.example'] },
  ],
  [
    'a header with a title and the firm in brackets',
    '"Dr. Priya Raman (Acme Pumps)" <priya.raman@acme-pumps.example>',
    {
      name: 'Priya Raman',
      form: 'Dr. Raman',
      org: 'Acme Pumps',
      mail: ['priya.raman@acme-pumps.example'],
    },
  ],
  [
    'a bare address',
    'Priya.Raman@ACME-pumps.example',
    { mail: ['priya.raman@acme-pumps.example'] },
  ],
  ['a name', 'Priya Raman', { name: 'Priya Raman' }],
  [
    'a plain signature',
    `Best regards,
Priya Raman
Head of Maintenance
Acme Pumps Ltd
T: +44 113 496 0000
M: +44 7700 900123
priya.raman@acme-pumps.example
www.acme-pumps.example
12 Mill Lane, Leeds LS1 4AP`,
    {
      name: 'Priya Raman',
      role: 'Head of Maintenance',
      org: 'Acme Pumps Ltd',
      mail: ['priya.raman@acme-pumps.example'],
      phone: ['+441134960000 office', '+447700900123 mobile'],
      web: 'acme-pumps.example',
      place: '12 Mill Lane, Leeds LS1 4AP',
    },
  ],
  [
    'bars between everything',
    "Tom O'Neil | Purchasing Manager | Northmill Valves Inc. | O: (415) 555-2671 | C: (415) 555-0134 | F: (415) 555-2672 | tom.oneil@northmill.example",
    {
      name: "Tom O'Neil",
      role: 'Purchasing Manager',
      org: 'Northmill Valves Inc.',
      mail: ['tom.oneil@northmill.example'],
      phone: ['4155552671 office', '4155550134 mobile'],
    },
  ],
  [
    'a mail with its text above and an older one below',
    `Hello Anna,

both pumps arrived on Tuesday, order 4500012345. Please ring me after 10.

Kind regards

Priya Raman
Maintenance Lead

ACME Pumps
Tel 0113 496 0000 | priya@acme-pumps.co.uk

On Tue, 3 Nov 2026 at 10:12, Anna Berg <anna@shop.example> wrote:
> Dear Priya,
> the pumps were sent today.
> Anna Berg, Sales, +49 30 1234567`,
    {
      name: 'Priya Raman',
      role: 'Maintenance Lead',
      org: 'ACME Pumps',
      mail: ['priya@acme-pumps.co.uk'],
      phone: ['01134960000 office'],
    },
  ],
  [
    'name and role on one line, firm on the next',
    `Sarah van den Berg, Sales Director
Delta Logistics B.V.
+31 20 794 0000
s.vandenberg@deltalogistics.nl`,
    {
      name: 'Sarah van den Berg',
      role: 'Sales Director',
      org: 'Delta Logistics B.V.',
      mail: ['s.vandenberg@deltalogistics.nl'],
      phone: ['+31207940000 office'],
    },
  ],
  [
    'a degree behind the name',
    `Jane Smith, PhD
Principal Scientist
Institute of Applied Optics
jane.smith@optics.example`,
    {
      name: 'Jane Smith',
      form: 'Dr. Smith',
      role: 'Principal Scientist',
      org: 'Institute of Applied Optics',
      mail: ['jane.smith@optics.example'],
    },
  ],
  [
    'an extension, a fax and a registration that are left out or marked',
    `John Doe
Buyer
Acme Ltd
Phone: 020 7946 0000 ext. 12
Fax: 020 7946 0001
Company No: 01234567
VAT: GB 123 4567 89
Email: john.doe@acme.co.uk`,
    {
      name: 'John Doe',
      role: 'Buyer',
      org: 'Acme Ltd',
      mail: ['john.doe@acme.co.uk'],
      phone: ['02079460000 shared'],
    },
  ],
  [
    'capitals',
    `JOHN MCDONALD
CHIEF ENGINEER
ACME PUMPS LTD
john.mcdonald@acme-pumps.example`,
    {
      name: 'John McDonald',
      role: 'CHIEF ENGINEER',
      org: 'ACME PUMPS LTD',
      mail: ['john.mcdonald@acme-pumps.example'],
    },
  ],
  [
    'a firm without a legal form, known by the mail address',
    `Maria Rossi
Key Account Manager
Fontana Idraulica
maria.rossi@fontana-idraulica.it
Via Roma 12, 20121 Milano`,
    {
      name: 'Maria Rossi',
      role: 'Key Account Manager',
      org: 'Fontana Idraulica',
      mail: ['maria.rossi@fontana-idraulica.it'],
      place: 'Via Roma 12, 20121 Milano',
    },
  ],
  [
    'a nickname, a role in two parts and links to public sites',
    `Wei (Kevin) Zhang
Director, Global Sourcing
Brightway Tools Inc.
kevin.zhang@brightway.example
https://www.linkedin.com/in/kevinzhang
https://www.brightway.example/contact`,
    {
      name: 'Wei Zhang',
      nickname: 'Kevin',
      role: 'Director, Global Sourcing',
      org: 'Brightway Tools Inc.',
      mail: ['kevin.zhang@brightway.example'],
      web: 'brightway.example',
    },
  ],
  [
    'what Outlook leaves behind',
    `*Priya Raman*
Head of Maintenance
[cid:image001.png@01D9A1B2.C3D4E5F0]
E: priya.raman@acme-pumps.example<mailto:priya.raman@acme-pumps.example>
W: www.acme-pumps.example<http://www.acme-pumps.example/>
This e-mail and any attachments are confidential.`,
    {
      name: 'Priya Raman',
      role: 'Head of Maintenance',
      mail: ['priya.raman@acme-pumps.example'],
      web: 'acme-pumps.example',
    },
  ],
  [
    'messengers',
    `Aisha Khan
Sales Engineer
WhatsApp: +971 50 123 4567
WeChat: aisha_khan88
Telegram: @aishakhan`,
    {
      name: 'Aisha Khan',
      role: 'Sales Engineer',
      handle: ['WhatsApp: +971 50 123 4567', 'WeChat: aisha_khan88', 'Telegram: @aishakhan'],
    },
  ],
  [
    'links to messengers',
    `Ben Okafor
https://wa.me/447700900456
ben@okafor.example`,
    { name: 'Ben Okafor', mail: ['ben@okafor.example'], handle: ['WhatsApp: +447700900456'] },
  ],
  [
    'everything in one line, as a search field takes it',
    'Priya Raman Head of Maintenance Acme Pumps Ltd T: +44 113 496 0000 M: +44 7700 900123 E: priya.raman@acme-pumps.example',
    {
      name: 'Priya Raman',
      role: 'Head of Maintenance',
      org: 'Acme Pumps Ltd',
      mail: ['priya.raman@acme-pumps.example'],
      phone: ['+441134960000 office', '+447700900123 mobile'],
    },
  ],
  [
    'an address over three lines',
    `Emily Carter
Office Manager
Carter & Sons
221 Baker Street
London NW1 6XE
United Kingdom
+44 20 7946 0958`,
    {
      name: 'Emily Carter',
      role: 'Office Manager',
      org: 'Carter & Sons',
      phone: ['+442079460958 office'],
      place: '221 Baker Street, London NW1 6XE, United Kingdom',
    },
  ],
  [
    'an American card',
    `ROBERT E. LEE JR., P.E.
Senior Project Engineer
Hudson Bridge Works LLC
500 Industrial Way, Suite 120
Albany, NY 12207
Office 518.555.0142
Cell 518.555.0178
rlee@hudsonbridge.example`,
    {
      name: 'Robert E. Lee Jr.',
      role: 'Senior Project Engineer',
      org: 'Hudson Bridge Works LLC',
      mail: ['rlee@hudsonbridge.example'],
      phone: ['5185550142 office', '5185550178 mobile'],
      place: '500 Industrial Way, Suite 120, Albany, NY 12207',
    },
  ],
  [
    'a card number and an account are never taken',
    `Anna Berg
Card: 4111 1111 1111 1111
IBAN: DE89 3704 0044 0532 0130 00
anna.berg@berg.example`,
    { name: 'Anna Berg', mail: ['anna.berg@berg.example'] },
  ],
  [
    'an address written against robots',
    `Lars Holm
lars.holm [at] holm-marine [dot] example`,
    { name: 'Lars Holm', mail: ['lars.holm@holm-marine.example'] },
  ],
  [
    'labels for everything',
    `Name: Priya Raman
Title: Head of Maintenance
Company: Acme Pumps
Phone: +44 113 496 0000
Email: priya@acme.example
Address: 12 Mill Lane, Leeds`,
    {
      name: 'Priya Raman',
      role: 'Head of Maintenance',
      org: 'Acme Pumps',
      mail: ['priya@acme.example'],
      phone: ['+441134960000 office'],
      place: '12 Mill Lane, Leeds',
    },
  ],
  [
    'a forwarded header with several recipients',
    `From: Priya Raman <priya.raman@acme-pumps.example>
Sent: Tuesday, 3 November 2026 10:12
To: Anna Berg <anna@shop.example>; Tom O'Neil <tom@acme-pumps.example>
Subject: RE: Pumps`,
    { name: 'Priya Raman', mail: ['priya.raman@acme-pumps.example'] },
  ],
  ['nothing', '', {}],
  ['nothing of a person', 'Both pumps arrived on Tuesday, thank you very much.', {}],
];
