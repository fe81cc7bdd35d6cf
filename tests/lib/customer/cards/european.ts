import type { CardCase } from './card.ts';

/** Fictional people as German, Spanish and other mails end. */
export const EUROPEAN: CardCase[] = [
  [
    'a German signature with its legal foot',
    `Mit freundlichen Grüßen

i. A. Dipl.-Ing. Jürgen Müller
Leiter Instandhaltung

Muster Maschinenbau GmbH
Industriestraße 12
70565 Stuttgart
Telefon: +49 711 123456-78
Mobil: +49 151 23456789
Telefax: +49 711 123456-99
E-Mail: j.mueller@muster-maschinenbau.de
www.muster-maschinenbau.de
Sitz der Gesellschaft: Stuttgart, Amtsgericht Stuttgart HRB 12345
Geschäftsführer: Max Mustermann`,
    {
      name: 'Jürgen Müller',
      role: 'Leiter Instandhaltung',
      org: 'Muster Maschinenbau GmbH',
      mail: ['j.mueller@muster-maschinenbau.de'],
      phone: ['+4971112345678 office', '+4915123456789 mobile'],
      web: 'muster-maschinenbau.de',
      place: 'Industriestraße 12, 70565 Stuttgart',
    },
  ],
  [
    'a German doctor',
    `Viele Grüße
Dr. med. Eva Klein
Klinikum Nord
Durchwahl: 030 / 123 45 67
eva.klein@klinikum-nord.de`,
    {
      name: 'Eva Klein',
      form: 'Dr. Klein',
      org: 'Klinikum Nord',
      mail: ['eva.klein@klinikum-nord.de'],
      phone: ['0301234567 office'],
    },
  ],
  [
    'a German buyer with her title said',
    `Frau Prof. Dr. Anna von der Heide
Einkauf
Heide Werke AG
Tel. +49 (0) 40 1234567
Handy 0171 1234567`,
    {
      name: 'Anna von der Heide',
      form: 'Frau Prof. Dr. von der Heide',
      role: 'Einkauf',
      org: 'Heide Werke AG',
      phone: ['+49401234567 office', '01711234567 mobile'],
    },
  ],
  [
    'a Spanish signature',
    `Un saludo,
Sra. Carmen García López
Directora de Compras
Bombas Ibéricas S.L.
Móvil: +34 612 345 678
carmen.garcia@bombasibericas.es`,
    {
      name: 'Carmen García López',
      form: 'Sra. García López',
      role: 'Directora de Compras',
      org: 'Bombas Ibéricas S.L.',
      mail: ['carmen.garcia@bombasibericas.es'],
      phone: ['+34612345678 mobile'],
    },
  ],
  [
    'a Vietnamese name',
    `Mr. Nguyễn Văn An
Sales Manager
Sao Mai Co., Ltd
+84 24 3825 1234
an.nguyen@saomai.vn`,
    {
      name: 'Nguyễn Văn An',
      form: 'Mr. An',
      role: 'Sales Manager',
      org: 'Sao Mai Co., Ltd',
      mail: ['an.nguyen@saomai.vn'],
      phone: ['+842438251234 office'],
    },
  ],
];
