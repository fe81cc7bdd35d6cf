import { describe, expect, test } from 'vitest';
import { exportWords } from '../../../lib/i18n/export.ts';
import { LOCALES, sayIn } from '../../../lib/i18n/words.ts';
import { fields, FIELD_IDS } from '../../../lib/dossier/fields.ts';
import { allowedColumns, columnsOffered } from '../../../lib/exchange/layout-of.ts';
import type { Column } from '../../../lib/exchange/layout.ts';
import { guessColumns } from '../../../lib/exchange/table/guess-columns.ts';
import { fileOf, readAll, readOne } from './foreign.ts';

/** What a row of headings is taken for, without the columns that are left out. */
function taken(header: string, ...sample: string[]): Record<string, Column> {
  const headings = header.split(',');
  const columns = guessColumns(
    headings,
    sample.map((row) => row.split(',')),
  );
  return Object.fromEntries(
    columns.flatMap((column, at) => (column === 'ignore' ? [] : [[headings[at], column]])),
  );
}

describe('the headings of known programs', () => {
  test('Google Contacts today', () => {
    const header =
      'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,IM 1 - Label,IM 1 - Service,IM 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Country,Website 1 - Label,Website 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value';
    expect(taken(header)).toEqual({
      'First Name': 'givenName',
      'Middle Name': 'middleName',
      'Last Name': 'familyName',
      'Name Prefix': 'namePrefix',
      'Name Suffix': 'nameSuffix',
      Nickname: 'nickname',
      'File As': 'name',
      'Organization Name': 'organisation',
      'Organization Title': 'role',
      'Organization Department': 'role',
      Birthday: 'birthday',
      Notes: 'note',
      Labels: 'tag',
      'E-mail 1 - Value': 'email',
      'E-mail 2 - Value': 'email',
      'IM 1 - Value': 'handle',
      'Phone 1 - Value': 'phone',
      'Address 1 - Formatted': 'org_address',
      'Website 1 - Value': 'note',
      'Custom Field 1 - Value': 'note',
    });
  });

  test('Google Contacts before', () => {
    const header =
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Nickname,Birthday,Gender,Hobby,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title';
    expect(taken(header)).toMatchObject({
      Name: 'name',
      'Given Name': 'givenName',
      'Group Membership': 'tag',
      'E-mail 1 - Value': 'email',
      'Organization 1 - Name': 'organisation',
      'Organization 1 - Title': 'role',
      Hobby: 'hobbies',
    });
    expect(taken(header)).not.toHaveProperty('Gender');
  });

  test('Outlook in English', () => {
    const header =
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Other Street,Assistant’s Phone,Business Fax,Business Phone,Home Phone,Mobile Phone,Anniversary,Assistant’s Name,Birthday,Business Address PO Box,Categories,Children,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Gender,Government ID Number,Hobby,Notes,Spouse,Web Page';
    expect(taken(header, 'Dr.')).toEqual({
      Title: 'namePrefix',
      'First Name': 'givenName',
      'Middle Name': 'middleName',
      'Last Name': 'familyName',
      Suffix: 'nameSuffix',
      Company: 'organisation',
      Department: 'role',
      'Job Title': 'role',
      'Business Street': 'org_address',
      'Business City': 'org_address',
      'Business State': 'org_address',
      'Business Postal Code': 'org_address',
      'Business Country/Region': 'org_address',
      'Home Street': 'home_address',
      'Home City': 'home_address',
      'Business Fax': 'note',
      'Business Phone': 'phone',
      'Home Phone': 'phone',
      'Mobile Phone': 'phone',
      Anniversary: 'anniversary',
      Birthday: 'birthday',
      Categories: 'tag',
      'E-mail Address': 'email',
      'E-mail 2 Address': 'email',
      Hobby: 'hobbies',
      Notes: 'note',
      'Web Page': 'note',
    });
  });

  test('Outlook in 简体中文', () => {
    const header =
      '称谓,名,中间名,姓,后缀,单位,部门,职务,商务地址 街道,商务地址 市/县,商务地址 省/市/自治区,商务地址 邮政编码,住宅地址 街道,助理的电话,商务传真,商务电话,住宅电话,移动电话,纪念日,生日,商务地址 邮箱,类别,子女,电子邮件地址,电子邮件类型,电子邮件显示名称,电子邮件 2 地址,性别,身份证编号,业余爱好,附注,配偶,网页';
    expect(taken(header)).toEqual({
      称谓: 'namePrefix',
      名: 'givenName',
      中间名: 'middleName',
      姓: 'familyName',
      后缀: 'nameSuffix',
      单位: 'organisation',
      部门: 'role',
      职务: 'role',
      '商务地址 街道': 'org_address',
      '商务地址 市/县': 'org_address',
      '商务地址 省/市/自治区': 'org_address',
      '商务地址 邮政编码': 'org_address',
      '住宅地址 街道': 'home_address',
      商务传真: 'note',
      商务电话: 'phone',
      住宅电话: 'phone',
      移动电话: 'phone',
      纪念日: 'anniversary',
      生日: 'birthday',
      类别: 'tag',
      电子邮件地址: 'email',
      '电子邮件 2 地址': 'email',
      业余爱好: 'hobbies',
      附注: 'note',
      网页: 'note',
    });
  });

  test('Outlook in 繁體中文', () => {
    const header =
      '名字,姓氏,公司,部門,職稱,商務 - 街,商務 - 市/鎮,商務 - 郵遞區號,商務傳真,商務電話,住家電話,行動電話,生日,類別,電子郵件地址,電子郵件類型,電子郵件顯示名稱,身分證字號,嗜好,記事,配偶,網頁';
    expect(taken(header)).toEqual({
      名字: 'givenName',
      姓氏: 'familyName',
      公司: 'organisation',
      部門: 'role',
      職稱: 'role',
      '商務 - 街': 'org_address',
      '商務 - 市/鎮': 'org_address',
      '商務 - 郵遞區號': 'org_address',
      商務傳真: 'note',
      商務電話: 'phone',
      住家電話: 'phone',
      行動電話: 'phone',
      生日: 'birthday',
      類別: 'tag',
      電子郵件地址: 'email',
      嗜好: 'hobbies',
      記事: 'note',
      網頁: 'note',
    });
  });

  test('sales programs: their title is a post', () => {
    expect(
      taken(
        'Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Company Name,Job Title,Lifecycle Stage,Contact owner,Street Address,City,Website URL',
      ),
    ).toEqual({
      'First Name': 'givenName',
      'Last Name': 'familyName',
      Email: 'email',
      'Phone Number': 'phone',
      'Mobile Phone Number': 'phone',
      'Company Name': 'organisation',
      'Job Title': 'role',
      'Street Address': 'org_address',
      City: 'org_address',
      'Website URL': 'note',
    });
    expect(
      taken(
        'Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Phone,Asst. Phone,Fax,Mobile,Email,Birthdate,Lead Source,Description',
        'Mr.,Sean,Roe,Head of Sales',
      ),
    ).toMatchObject({
      Salutation: 'namePrefix',
      Title: 'role',
      'Account Name': 'organisation',
      Mobile: 'phone',
      Birthdate: 'birthday',
      Description: 'note',
    });
  });

  test.each([
    [
      '客户姓名,手机号码(必填),客户公司,岗位,电子邮箱,微信号,客户标签,备注,出生日期,爱好',
      [
        'name',
        'phone',
        'organisation',
        'role',
        'email',
        'handle',
        'tag',
        'note',
        'birthday',
        'hobbies',
      ],
    ],
    [
      '聯絡人,手提電話,公司名稱,職位,電郵,LINE ID,分組,備註,生日,需求',
      [
        'name',
        'phone',
        'organisation',
        'role',
        'email',
        'handle',
        'tag',
        'note',
        'birthday',
        'needs',
      ],
    ],
    ['客户名称,电话,地址', ['name', 'phone', 'org_address']],
    ['客户名称,联系人,电话', ['organisation', 'name', 'phone']],
    ['手机1,手机2,姓名', ['phone', 'phone', 'name']],
    ['Name,E-Mail,Telefon,Firma', ['name', 'email', 'phone', 'organisation']],
  ])('%s', (header, columns) => {
    expect(guessColumns(header.split(','), [])).toEqual(columns);
  });
});

test('a table without headings is known by what stands in it', () => {
  const sample = [
    ['1', '王建国', '13800001234', 'wang@example.com', '2024'],
    ['2', '欧阳兰', '13900001234', 'lan@example.com', '2025'],
  ];
  expect(guessColumns(['', '', '', '', ''], sample)).toEqual([
    'ignore',
    'name',
    'phone',
    'email',
    'ignore',
  ]);
});

test.each(LOCALES)('the headings that we write ourselves, in %s', (locale) => {
  const say = sayIn(exportWords, locale);
  const known = Object.entries({
    columnName: 'name',
    columnFormOfAddress: 'formOfAddress',
    columnOrganisation: 'organisation',
    columnEmail: 'email',
    columnPhone: 'phone',
    columnHandle: 'handle',
    columnTags: 'tag',
    columnNotes: 'note',
  } as const);
  const headings = known.map(([key]) => say(key as keyof typeof exportWords));
  expect(guessColumns(headings, [])).toEqual(known.map(([, column]) => column));
});

describe('questions of the dossier', () => {
  const labelled = FIELD_IDS.flatMap((id) =>
    [id, ...Object.values(fields[id].label)].map((label) => [String(label), id] as const),
  );

  test('ordinary and private ones are known by name and by each label', () => {
    const wrong = labelled.filter(([label, id]) => {
      const [column] = guessColumns(['Name', label], []).slice(1);
      return fields[id].sensitivity < 2 && column !== id && column !== 'ignore';
    });
    expect(wrong).toEqual([]);
    const known = labelled.filter(([label, id]) => guessColumns(['Name', label], [])[1] === id);
    expect(known.length).toBeGreaterThan(150);
  });

  test('judgements and what is special are never filled by a likeness', () => {
    const guessed = labelled.filter(
      ([label, id]) =>
        fields[id].sensitivity >= 2 && guessColumns(['Name', label], [])[1] !== 'ignore',
    );
    expect(guessed).toEqual([]);
  });

  test('judgements can be chosen, what is special only while it is switched on', () => {
    const on = { religion: { reason: 'told for a dinner', at: 0 } };
    expect(columnsOffered({})).toContain('described_as');
    expect(columnsOffered({})).not.toContain('religion');
    expect(columnsOffered(on)).toContain('religion');
    expect(allowedColumns(['name', 'religion', 'nonsense', 7], {})).toEqual([
      'name',
      'ignore',
      'ignore',
      'ignore',
    ]);
    expect(allowedColumns(['name', 'religion'], on)).toEqual(['name', 'religion']);
    expect(allowedColumns('name', {})).toEqual([]);
  });
});

describe('cells', () => {
  test('several values of one cell, and the labels beside them, as Google writes them', async () => {
    const table = `First Name,Last Name,Labels,E-mail 1 - Value,IM 1 - Service,IM 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street
建国,王,* myContacts ::: * Friends,Wang@Example.com ::: w2@example.com,QQ,10001 ::: 10002,Mobile,13800001234 ::: 13900001234,Home Fax,021 555 0199,Home,"星湖街8号
苏州",星湖街8号
`;
    expect(await readOne(table)).toEqual({
      name: '王建国',
      emails: ['wang@example.com', 'w2@example.com'],
      phones: ['13800001234', '13900001234'],
      handles: ['QQ: 10001', 'QQ: 10002'],
      tags: ['Friends'],
      facts: [{ field: 'home_address', value: '星湖街8号\n苏州' }],
      notes: [{ text: 'Home Fax: 021 555 0199' }],
      place: 2,
    });
  });

  test('what does not fit its column is kept as a note with its heading', async () => {
    expect(
      await readOne('姓名,手机,邮箱,生日,网址\n李雷,1.38E+10,li at example,春天,example.com\n'),
    ).toMatchObject({
      phones: [],
      emails: [],
      facts: [],
      notes: [{ text: '手机: 1.38E+10\n邮箱: li at example\n生日: 春天\n网址: example.com' }],
    });
  });

  test('1.22 card and identity numbers of an imported note and answer are masked', async () => {
    const { notes, facts } = await readOne(
      '姓名,备注,需求,卡号\n李雷,身份证 11010519491231002X,卡 4111 1111 1111 1111,\n',
    );
    expect(notes).toEqual([{ text: '身份证 •••• 002X' }]);
    expect(facts).toEqual([{ field: 'needs', value: '卡 •••• 1111' }]);
  });

  test('a date that could be two is read as the others of its column are', async () => {
    const birthdays = async (...dates: string[]) =>
      (
        await readAll(fileOf(`Name,Birthday\n${dates.map((date) => `Ann,${date}`).join('\n')}\n`))
      ).map((read) =>
        'facts' in read ? (read.facts[0]?.value ?? read.notes[0]?.text) : read.reason,
      );
    expect(await birthdays('3/4/1980', '25/12/1975')).toEqual(['04-03', '12-25']);
    expect(await birthdays('3/4/1980', '12/25/1975')).toEqual(['03-04', '12-25']);
    expect(await birthdays('3/4/1980', '0/0/00')).toEqual(['Birthday: 3/4/1980', undefined]);
  });

  test('choices are known by their words in three languages', async () => {
    const { facts } = await readOne('姓名,沟通习惯,介意別人喝酒\n李雷,開門見山,是\n');
    expect(facts).toEqual([{ field: 'communication_style', value: 'brief' }]);
  });

  test('a Chinese address begins with what is largest', async () => {
    const { facts } = await readOne(
      '姓,名,商务地址 街道,商务地址 市/县,商务地址 省/市/自治区,商务地址 邮政编码\n王,建国,星湖街8号,苏州市,江苏省,215000\n',
    );
    expect(facts).toEqual([{ field: 'org_address', value: '江苏省苏州市星湖街8号 215000' }]);
  });
});
