/** Somebody in the bed's address book. */
export interface Contact {
  /** As the programs show it. */
  name: string;
  given: string;
  family: string;
  address: string;
  organisation: string;
  phone: string;
}

/** Nobody of them exists; all of them also write in `mails.ts`. */
export const CONTACTS: Contact[] = [
  {
    name: 'Priya Nair',
    given: 'Priya',
    family: 'Nair',
    address: 'priya.nair@northmill-pumps.example',
    organisation: 'Northmill Pumps',
    phone: '+44 20 7946 0123',
  },
  {
    name: '王建国',
    given: '建国',
    family: '王',
    address: 'wang.jianguo@huaxin.example',
    organisation: '华新机械有限公司',
    phone: '0571-5555 0188',
  },
  {
    name: '陳怡君',
    given: '怡君',
    family: '陳',
    address: 'yichun.chen@formosa-lens.example',
    organisation: '台光鏡片',
    phone: '02-5550-1234',
  },
];

/** A contact as it goes from program to program. */
export const vcardOf = (one: Contact): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${one.address}`,
    `N:${one.family};${one.given};;;`,
    `FN:${one.name}`,
    `EMAIL;TYPE=WORK:${one.address}`,
    `ORG:${one.organisation}`,
    `TEL;TYPE=WORK:${one.phone}`,
    'END:VCARD',
    '',
  ].join('\r\n');
