import papa from 'papaparse';
import { layoutOf } from '../../lib/exchange/layout-of.ts';
import { readPeople } from '../../lib/exchange/read-file.ts';
import { readTable } from '../../lib/exchange/table/read-table.ts';
import type { Bench } from './bench.ts';

const ROWS = 100_000;
const HEADER = '姓名,手机,公司,职务,邮箱,备注,标签,生日,地址,微信\n';

/** Each fifth row has a note with quotation marks, a comma and a second line. */
const rowOf = (row: number) =>
  `王建国${row},138${String(row).padStart(8, '0')},江南轴承（苏州）有限公司,采购科科长,wang${row}@example.com,` +
  `${row % 5 ? '老客户介绍' : '"展会上认识, ""急"" 要备件\n下次带样品"'},老客户;华东,1976-09-08,苏州市星湖街${row}号,wx_${row}\n`;

const file = new Blob([HEADER, ...Array.from({ length: ROWS }, (_, row) => rowOf(row))]);

/** PapaParse alone, with the whole file as one text: the quickest that it can be had. */
async function floor(): Promise<number> {
  return papa.parse(await file.text(), { delimiter: ',' }).data.length;
}

async function rows(): Promise<number> {
  let count = 0;
  for await (const { rows } of readTable(file, { encoding: 'utf-8', delimiter: ',' })) {
    count += rows.length;
  }
  return count;
}

async function people(): Promise<number> {
  const { layout } = await layoutOf(file, 'utf-8');
  let count = 0;
  for await (const { read } of readPeople(file, { kind: 'csv', encoding: 'utf-8', layout })) {
    count += read.length;
  }
  return count;
}

const sides = { floor, prepare: async () => {}, times: 2 };

export default [
  { name: 'rows of a table, 100,000', budget: 1.2, ours: rows, ...sides },
  { name: 'people of a table, 100,000, beside its rows alone', ours: people, ...sides },
] satisfies Bench[];
