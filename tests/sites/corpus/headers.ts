import {
  ANN,
  BODY,
  CAST,
  esc,
  full,
  ME,
  page,
  PRIYA,
  TOM,
  WANG,
  WRITTEN,
  type Shape,
} from './shape.ts';

/** From, To, Cc, Subject and Date as programs say them. */
const LABELS: Record<string, [string, string, string, string, string]> = {
  en: ['From', 'To', 'Cc', 'Subject', 'Date'],
  'zh-CN': ['发件人', '收件人', '抄送', '主题', '日期'],
  'zh-TW': ['寄件者', '收件者', '副本', '主旨', '日期'],
  'zh-HK': ['寄件人', '收件人', '抄送', '主題', '時間'],
  de: ['Von', 'An', 'Kopie', 'Betreff', 'Datum'],
  fr: ['De', 'À', 'Cc', 'Objet', 'Date'],
  es: ['De', 'Para', 'CC', 'Asunto', 'Fecha'],
  it: ['Da', 'A', 'Cc', 'Oggetto', 'Data'],
  pt: ['De', 'Para', 'Cc', 'Assunto', 'Data'],
  nl: ['Van', 'Aan', 'Cc', 'Onderwerp', 'Datum'],
  ja: ['差出人', '宛先', 'CC', '件名', '日時'],
  ko: ['보낸사람', '받는사람', '참조', '제목', '날짜'],
  ru: ['От', 'Кому', 'Копия', 'Тема', 'Дата'],
  pl: ['Od', 'Do', 'DW', 'Temat', 'Data'],
  sv: ['Från', 'Till', 'Kopia', 'Ämne', 'Datum'],
};

interface Header {
  from: string;
  to: string;
  cc?: string;
}

type Layout = (labels: string[], header: Header) => string;

const rows = ([from, to, cc, subject, date]: string[], header: Header): [string, string][] => [
  [subject ?? '', 'Second pump'],
  [from ?? '', header.from],
  [date ?? '', '2026-11-20 09:12'],
  [to ?? '', header.to],
  ...(header.cc ? [[cc ?? '', header.cc] as [string, string]] : []),
];

const each = (labels: string[], header: Header, row: (label: string, value: string) => string) =>
  rows(labels, header)
    .map(([label, value]) => row(label, value))
    .join('\n');

/** Ways in which the rows of a header are laid out. */
const LAYOUTS: Record<string, Layout> = {
  'table with th': (labels, header) =>
    `<table>${each(labels, header, (l, v) => `<tr><th>${l}</th><td>${v}</td></tr>`)}</table>`,
  'table with bold cells': (labels, header) =>
    `<table>${each(labels, header, (l, v) => `<tr><td align="right"><b>${l}:&nbsp;</b></td><td align="left">${v}</td></tr>`)}</table>`,
  'definition list': (labels, header) =>
    `<dl>${each(labels, header, (l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
  divs: (labels, header) =>
    each(
      labels,
      header,
      (l, v) => `<div class="row"><div class="l">${l}</div><div class="v">${v}</div></div>`,
    ),
  spans: (labels, header) =>
    each(labels, header, (l, v) => `<div><span>${l}: </span><span>${v}</span></div>`),
  'plain lines': (labels, header) => `<p>${each(labels, header, (l, v) => `${l}: ${v}<br>`)}</p>`,
  'bold labels in lines': (labels, header) =>
    `<div>${each(labels, header, (l, v) => `<strong>${l}：</strong>${v}<br>`)}</div>`,
  'nested blocks': (labels, header) =>
    each(
      labels,
      header,
      (l, v) => `<section><header><small>${l}</small></header><div><div>${v}</div></div></section>`,
    ),
  list: (labels, header) =>
    `<ul>${each(labels, header, (l, v) => `<li><label>${l}</label> ${v}</li>`)}</ul>`,
};

const AROUND: Record<string, (mail: string) => string> = {
  alone: (mail) => page(`<h1>Second pump</h1>${mail}${BODY}`),
  'beside a list': (mail) =>
    page(
      `<nav><a href="#in">Inbox</a></nav><table class="list">${CAST.map((one) => `<tr><td title="${one.address}">${one.name}</td><td>Subject of ${esc(one.name)}</td><td>10:12</td></tr>`).join('')}</table><main>${mail}${BODY}</main>`,
    ),
  'with the user above': (mail) =>
    page(
      `<div id="top"><span class="username">${ME.address}</span> <a href="#out">Log out</a></div><div id="mail">${mail}</div>${BODY}`,
    ),
};

const at = <T>(list: T[], index: number): T => list[index % list.length] as T;

/** Languages by layouts, each with another way of writing, another surrounding and somebody else. */
export function headerShapes(): Shape[] {
  const shapes: Shape[] = [];
  const layouts = Object.entries(LAYOUTS);
  const ways = Object.entries(WRITTEN);
  const around = Object.entries(AROUND);
  Object.entries(LABELS).forEach(([language, labels], row) => {
    for (let column = 0; column < 4; column++) {
      const count = row * 4 + column;
      const [layout, lay] = at(layouts, row + column * 2);
      const [way, write] = at(ways, count);
      const [place, put] = at(around, count);
      const from = at(CAST, count);
      const others = CAST.filter((one) => one !== from).slice(0, 1 + (column % 2));
      const header = {
        from: write(from),
        to: [ME, ...others].map(write).join(', '),
        ...(column % 2 === 1 && { cc: write(at(CAST, count + 3)) }),
      };
      shapes.push({
        name: `${language}, ${layout}, ${way}, ${place}`,
        html: put(lay(labels, header)),
        first: from.address,
      });
    }
  });
  return shapes;
}

const plain = (from: string, to = esc(`${ME.name} <${ME.address}>`), cc?: string) =>
  page(
    `<span class="username">${ME.address}</span>${LAYOUTS['table with th']?.(LABELS['en'] ?? [], { from, to, ...(cc && { cc }) }) ?? ''}${BODY}`,
  );

/** Headers that others have read wrongly (P1 to P6), and their like. */
export const PEERS: Shape[] = [
  {
    name: 'P1 a comma in a quoted name',
    html: plain(esc('"Doe, John" <john@acme.example>')),
    first: 'john@acme.example',
    named: 'Doe, John',
  },
  {
    name: 'P1 a comma in a bare name',
    html: plain(esc('Doe, John <john@acme.example>')),
    first: 'john@acme.example',
    named: 'Doe, John',
  },
  {
    name: 'P2 own address inside another',
    html: plain('colin@evergreen.example'),
    first: 'colin@evergreen.example',
  },
  {
    name: 'P3 via a list',
    html: plain(esc('"me@us.example via Buyers" <buyers@lists.example>'), full(ME)),
    first: 'buyers@lists.example',
    doubtful: true,
  },
  {
    name: 'P4 an encoded name',
    html: plain(esc('=?UTF-8?B?5byg5LiJ?= <z.san@acme.example>')),
    first: 'z.san@acme.example',
    named: '张三',
  },
  {
    name: 'P5 another case',
    html: plain(esc('Z.San@ACME.example'), `${full(ME)}, z.san@acme.example`),
    first: 'z.san@acme.example',
  },
  {
    name: 'P6 many recipients',
    html: plain(full(ANN), CAST.map(full).join(', ')),
    first: ANN.address,
  },
  { name: 'my own mail to one', html: plain(full(ME), full(PRIYA)), first: PRIYA.address },
  {
    name: 'my own mail to one, others in Cc',
    html: plain(full(ME), full(WANG), [ANN, TOM].map(full).join(', ')),
    first: WANG.address,
  },
  {
    name: 'my own mail to several',
    html: plain(full(ME), [TOM, ANN].map(full).join('; ')),
    first: TOM.address,
    doubtful: true,
  },
  {
    name: 'own address in capitals',
    html: plain(esc('LIN@Evergreen.EXAMPLE'), full(PRIYA)),
    first: PRIYA.address,
  },
  {
    name: 'no-reply',
    html: plain(esc('Shop <no-reply@shop.example>')),
    first: 'no-reply@shop.example',
    doubtful: true,
  },
  {
    name: 'newsletter',
    html: plain(esc('Pump News <newsletter@pumps.example>')),
    first: 'newsletter@pumps.example',
    doubtful: true,
  },
  {
    name: 'mailer daemon',
    html: plain(esc('Mail Delivery <MAILER-DAEMON@mx.example>')),
    first: 'mailer-daemon@mx.example',
    doubtful: true,
  },
  { name: 'I am only in Cc', html: plain(full(TOM), full(ANN), full(ME)), first: TOM.address },
  {
    name: 'plus address',
    html: plain('tom+pumps@adeyemi.example'),
    first: 'tom+pumps@adeyemi.example',
  },
  {
    name: 'a domain of its own letters',
    html: plain(esc('李雷 <li@例子.example>')),
    first: 'li@例子.example',
  },
  {
    name: 'wide brackets',
    html: plain('王建国＜wang@huaxin.example＞'),
    first: 'wang@huaxin.example',
  },
  {
    name: 'an address as the name',
    html: plain(esc('"tom@adeyemi.example" <tom@adeyemi.example>')),
    first: 'tom@adeyemi.example',
  },
  {
    name: 'another address as the name',
    html: plain(esc('"ceo@bank.example" <x9@attacker.example>')),
    first: 'x9@attacker.example',
    doubtful: true,
  },
];
