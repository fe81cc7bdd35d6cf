import { expect, test } from 'vitest';
import { purposeOf } from '../../../lib/customer/address-use.ts';

const ROLES = [
  'info@acme.com',
  'Sales@acme.com',
  'sales.emea@acme.com',
  'sales-uk@acme.com',
  'office@acme.com',
  'contact@acme.com',
  'service@acme.com',
  'support+42@acme.com',
  'purchasing@acme.com',
  'procurement@acme.com',
  'accounts@acme.com',
  'invoices@acme.com',
  'hr@acme.com',
  'reception@acme.com',
  'kontakt@acme.de',
  'buero@acme.de',
  'einkauf@acme.de',
  'vertrieb@acme.de',
  'caigou@huaxin.cn',
  'xiaoshou@huaxin.cn',
  'kefu@huaxin.cn',
  '采购@例子.公司',
];

test.each(ROLES)('P14 %s is the address of a task', (value) => {
  expect(purposeOf({ kind: 'email', value: value.toLowerCase() })).toBe('role');
});

const PEOPLE = [
  'priya.raman@acme.com',
  'salesha@acme.com',
  'infante@acme.com',
  'hrant@acme.com',
  'tom.sales@acme.com',
  'li.wei@acme.com',
  '123456789@qq.com',
];

test.each(PEOPLE)('P14 %s is somebody’s own', (value) => {
  expect(purposeOf({ kind: 'email', value })).toBe('personal');
});
