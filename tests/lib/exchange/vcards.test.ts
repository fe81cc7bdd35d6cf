import { describe, expect, test } from 'vitest';
import { fileOf, readAll, readOne } from './foreign.ts';

const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', ...(version ? [`VERSION:${version}`] : []), ...lines, 'END:VCARD', ''].join(
    '\r\n',
  );

describe('version 2.1', () => {
  test('quoted-printable in GBK, Big5 and UTF-8, with soft line breaks', async () => {
    const cards = [
      card(
        '2.1',
        'N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5;=BD=A8=B9=FA;;;',
        'FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5=BD=A8=B9=FA',
      ),
      card('2.1', 'N;ENCODING=QUOTED-PRINTABLE;CHARSET=BIG5:=B3=AF;=A9=C9=A7g'),
      card('2.1', 'N;CHARSET=UTF-8;QUOTED-PRINTABLE:=E6=AC=A7=E9=98=\r\n=B3;=E5=85=\r\n=B0;;;'),
    ];
    expect(await readAll(fileOf(...cards))).toMatchObject([
      { name: '王建国', place: 1 },
      { name: '陳怡君', place: 2 },
      { name: '欧阳兰', place: 3 },
    ]);
  });

  test('as old phones and Outlook write it', async () => {
    const found = await readOne(
      card(
        '2.1',
        "N;LANGUAGE=en-us:O'Brien;Seán;;Mr.;",
        "FN:Mr. Seán O'Brien",
        'ORG:Northsea Valves, Ltd.;Purchasing',
        'TITLE:Head of purchasing',
        'NOTE;ENCODING=QUOTED-PRINTABLE:Said "three=0D=0A=\r\nweeks"; a\\b, c',
        'TEL;WORK;VOICE:+353 1 555 0100',
        'TEL;CELL;PREF:+353 87 555 0100',
        'TEL;WORK;FAX:+353 1 555 0199',
        'ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;12 Mill Lane=0D=0AUnit 3;Dublin;;D01;Ireland',
        'LABEL;WORK;PREF:12 Mill Lane',
        'EMAIL;PREF;INTERNET:Sean.OBrien@example.com',
        'BDAY:19800512',
        'X-MS-IMADDRESS:sip:sean@example.com',
        'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
        ' /9j/4AAQSkZJRgABAQEAYABgAAD',
        ' AAAAAAAAAAAAAAAAAAAAAAAAAAA',
        '',
        'AGENT:',
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N:Secretary;The',
        'END:VCARD',
        'REV:20260101T000000Z',
      ),
    );
    expect(found).toEqual({
      name: "Seán O'Brien",
      formOfAddress: "Mr. O'Brien",
      organisation: 'Northsea Valves, Ltd.',
      emails: ['sean.obrien@example.com'],
      phones: ['+353 87 555 0100', '+353 1 555 0100'],
      handles: [],
      tags: [],
      facts: [
        { field: 'org_address', value: '12 Mill Lane\nUnit 3, Dublin, D01, Ireland' },
        { field: 'role', value: 'Purchasing, Head of purchasing' },
        { field: 'birthday', value: '05-12' },
      ],
      notes: [{ text: 'Said "three\nweeks"; a\\b, c' }, { text: 'Fax: +353 1 555 0199' }],
      place: 1,
    });
  });

  test('an encoding that does not exist is no guess', async () => {
    const unknown = card(
      '2.1',
      'N;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:=CD=F5',
      'TEL:0301234567',
    );
    expect(await readAll(fileOf(unknown))).toMatchObject([{ reason: 'damaged' }]);
  });
});

describe('versions 3.0 and 4.0', () => {
  test('as Apple writes it', async () => {
    const found = await readOne(
      card(
        '3.0',
        'PRODID:-//Apple Inc.//iOS 17//EN',
        'N:陳;怡君;;;',
        'FN:怡君 陳',
        'ORG:台南光學股份有限公司;',
        'item1.EMAIL;type=INTERNET;type=pref:yichun@example.com',
        'item1.X-ABLabel:_$!<Other>!$_',
        'TEL;type=CELL;type=VOICE;type=pref:0912 345 678',
        'item2.ADR;type=HOME;type=pref:;;中山路3號;台南市;;710;台灣',
        'BDAY;X-APPLE-OMIT-YEAR=1604;value=date:1604-08-15',
        'IMPP;X-SERVICE-TYPE=WeChat;type=pref:x-apple:yichun_1',
        'X-SOCIALPROFILE;type=linkedin;x-user=yc:https://www.example.com/in/yc',
        'NOTE:喜歡烏龍茶\\, 不喝咖啡\\n第二行；很長的一行會在這裡折',
        ' 成兩段',
        'CATEGORIES:VIP,台南',
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg',
        ' ABAQAAAQABAAD/4QBY',
      ),
    );
    expect(found).toEqual({
      name: '陳怡君',
      organisation: '台南光學股份有限公司',
      emails: ['yichun@example.com'],
      phones: ['0912 345 678'],
      handles: ['WeChat: yichun_1', 'LinkedIn: https://www.example.com/in/yc'],
      tags: ['VIP', '台南'],
      facts: [
        { field: 'home_address', value: '台灣台南市中山路3號 710' },
        { field: 'birthday', value: '08-15' },
      ],
      notes: [{ text: '喜歡烏龍茶, 不喝咖啡\n第二行；很長的一行會在這裡折成兩段' }],
      place: 1,
    });
  });

  test('as Android and Google write it, quoted-printable in 3.0 too', async () => {
    expect(
      await readOne(
        card(
          '3.0',
          'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=BB=BA=E5=9B=BD;;;',
          'TEL;TYPE="cell,pref":13800001234',
          'TEL;X-Work Mobile:13900001234',
          'X-QQ:10001',
          'X-WECHAT:wxid_1',
          'NICKNAME:老王',
          'URL:https\\://www.example.com',
        ),
      ),
    ).toMatchObject({
      name: '王建国',
      phones: ['13800001234', '13900001234'],
      handles: ['QQ: 10001', 'WeChat: wxid_1'],
      facts: [{ field: 'nickname', value: '老王' }],
      notes: [{ text: 'URL: https://www.example.com' }],
    });
  });

  test.each([
    ['--0815', '08-15'],
    ['--08-15', '08-15'],
    ['19800815', '08-15'],
    ['1980-08-15T00:00:00Z', '08-15'],
  ])('4.0: born %s', async (born, stored) => {
    const found = await readOne(
      card(
        '4.0',
        'FN:Ann Lee',
        `BDAY:${born}`,
        'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+49-30-1234567',
        'EMAIL;PREF=2:b@example.com',
        'EMAIL;PREF=1:a@example.com',
        'KIND:individual',
      ),
    );
    expect(found).toMatchObject({
      facts: [{ field: 'birthday', value: stored }],
      phones: ['+49-30-1234567'],
      emails: ['a@example.com', 'b@example.com'],
    });
  });

  test('an organisation without a person is kept under its name, a group of cards is nobody', async () => {
    expect(
      await readAll(
        fileOf(
          card('4.0', 'KIND:org', 'FN:', 'ORG:昆山模具厂', 'TEL:0512 6588 0000'),
          card('3.0', 'FN:Friends', 'X-ADDRESSBOOKSERVER-KIND:group'),
        ),
      ),
    ).toMatchObject([{ name: '昆山模具厂', organisation: '昆山模具厂' }]);
  });
});

describe('cards that are not as they should be', () => {
  test('one that was cut off is refused, its neighbours are read', async () => {
    const text =
      card('3.0', 'FN:Ann Lee') +
      'BEGIN:VCARD\nFN:Cut off\nNOTE:x\n' +
      card('3.0', 'FN:Bob Roe') +
      'BEGIN:VCARD\nFN:Last\n';
    expect(await readAll(fileOf(text))).toMatchObject([
      { name: 'Ann Lee' },
      { place: 2, reason: 'broken', text: 'FN:Cut off NOTE:x' },
      { name: 'Bob Roe' },
      { place: 4, reason: 'broken' },
    ]);
  });

  test('lines that are none, in small letters, with bare line feeds', async () => {
    const text =
      'begin:vcard\nversion:3.0\nnonsense\nfn;x="y:Ann Lee\ntel;:0301234567\n:\nemail:ann@example.com\nend:vcard\n';
    expect(await readOne(text)).toMatchObject({
      name: 'Ann Lee',
      phones: ['0301234567'],
      emails: ['ann@example.com'],
    });
  });

  test('a photo of several megabytes is passed over, a text of as many is refused', async () => {
    const long = 'A'.repeat(3 * 1024 * 1024);
    expect(await readOne(card('3.0', 'FN:Ann Lee', `PHOTO;ENCODING=b:${long}`))).toMatchObject({
      name: 'Ann Lee',
    });
    const folded = `NOTE:${long.replaceAll(/.{70}/g, '$&\r\n ')}`;
    await expect(readOne(card('3.0', 'FN:Ann Lee', folded))).rejects.toMatchObject({
      reason: 'tooLongCell',
      place: 1,
    });
    await expect(readOne(card('3.0', `NOTE:${long.repeat(6)}`))).rejects.toMatchObject({
      reason: 'tooLongCell',
    });
  });
});
