import type { Site } from './site.ts';

/**
 * 纷享销客. Known are the address of its screens (`#crm/list/=/ContactObj`, public scripts to 2026)
 * and the fields of a form by `data-apiname` (two programs of 2026); of the view of one record
 * nothing: its pane is read as any page is.
 */
export const site: Site = {
  id: 'fxiaoke',
  name: '纷享销客',
  hosts: ['www.fxiaoke.com', '*.fxiaoke.com'],
  without: 'table, [role="grid"], td',
  views: [
    {
      kind: 'record',
      region: ':has(> .f-g-item .j-comp-wrap[data-apiname])',
      people: { mentioned: '.j-comp-wrap[data-apiname="email"] input' },
      name: '.j-comp-wrap[data-apiname="name"] input',
      phone:
        '.j-comp-wrap:is([data-apiname="mobile1"], [data-apiname="tel1"], [data-apiname="mobile"], [data-apiname="tel"]) input',
      organisation: '.j-comp-wrap[data-apiname="account_id"] input',
    },
  ],
};
