import {
  ANN,
  CAST,
  CHEN,
  esc,
  IVAN,
  KIM,
  ME,
  page,
  PRIYA,
  SATO,
  TOM,
  WANG,
  type Shape,
  type Who,
} from './shape.ts';

const user = `<header><div class="account-menu"><img alt=""><span>${ME.name}</span></div></header>`;
const link = ({ address }: Who) => `<a href="mailto:${address}">${address}</a>`;

type Row = [label: string, value: string];
type Lay = (rows: Row[]) => string;

const LAYS: Record<string, Lay> = {
  'a table': (rows) =>
    `<table>${rows.map(([l, v]) => `<tr><th>${l}</th><td>${v}</td></tr>`).join('')}</table>`,
  'two columns': (rows) =>
    `<table>${rows.map(([l, v], at) => `${at % 2 ? '' : '<tr>'}<td class="fieldLabel"><label>${l}</label></td><td class="fieldValue"><span>${v}</span></td>${at % 2 ? '</tr>' : ''}`).join('')}</table>`,
  'a definition list': (rows) =>
    `<dl>${rows.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl>`,
  cells: (rows) =>
    rows
      .map(
        ([l, v]) =>
          `<div class="cell"><label class="control-label"><span>${l}</span></label><div class="field">${v}</div></div>`,
      )
      .join(''),
  'label above value': (rows) =>
    rows
      .map(
        ([l, v]) =>
          `<div><div class="caption">${l}</div><div class="value"><div>${v}</div></div></div>`,
      )
      .join(''),
  'a list': (rows) =>
    `<ul class="props">${rows.map(([l, v]) => `<li><span>${l}</span><span>${v}</span></li>`).join('')}</ul>`,
};

const record = (name: string, lay: Lay, rows: Row[], more = '') =>
  page(
    `${user}<nav><a href="#c">Contacts</a></nav><main><h1>${name}</h1><section class="panel">${lay(rows)}</section>${more}</main>`,
    name,
  );

/** E-mail, telephone, firm and owner as CRMs say them. */
const WORDS: Record<string, [mail: string, phone: string, firm: string, owner: string]> = {
  en: ['Email', 'Phone', 'Company', 'Owner'],
  'en 2': ['E-mail address', 'Mobile', 'Account', 'Assigned to'],
  'zh-CN': ['邮箱', '手机', '公司', '负责人'],
  'zh-CN 2': ['电子邮件', '电话', '客户', '所有人'],
  'zh-TW': ['電子郵件', '電話', '公司', '負責人'],
  de: ['E-Mail', 'Telefon', 'Firma', 'Zuständig'],
  fr: ['Adresse e-mail', 'Téléphone', 'Société', 'Propriétaire'],
  es: ['Correo electrónico', 'Teléfono', 'Empresa', 'Asignado a'],
  ja: ['メールアドレス', '電話番号', '会社', '担当者'],
  ko: ['이메일', '전화', '회사', '담당자'],
  ru: ['Эл. почта', 'Телефон', 'Компания', 'Ответственный'],
  pt: ['E-mail', 'Telefone', 'Empresa', 'Responsável'],
};

const at = <T>(list: T[], index: number): T => list[index % list.length] as T;

/** Languages by layouts: the customer's address, and a colleague's beside it. */
export function recordShapes(): Shape[] {
  const shapes: Shape[] = [];
  const lays = Object.entries(LAYS);
  Object.entries(WORDS).forEach(([language, [mail, phone, firm, owner]], row) => {
    for (let column = 0; column < 2; column++) {
      const [place, lay] = at(lays, row + column * 3);
      const one = at(CAST, row * 2 + column);
      const rows: Row[] = [
        [owner, column ? link({ name: 'Zoe', address: 'zoe@evergreen.example' }) : 'Zoe Park'],
        [firm, 'Northmill'],
        [mail, row % 3 === 0 ? one.address : link(one)],
        [phone, '+44 113 496 0000'],
      ];
      shapes.push({
        name: `record, ${language}, ${place}${column ? ', with the owner' : ''}`,
        html: record(one.name, lay, rows),
        first: one.address,
      });
    }
  });
  return shapes;
}

const table = LAYS['a table'] as Lay;
const list = (people: Who[]) =>
  `<ul>${people.map((one) => `<li>${one.name} ${link(one)}</li>`).join('')}</ul>`;

export const RECORDS: Shape[] = [
  {
    name: 'phone only, a link',
    html: record(ANN.name, table, [
      ['Phone', '<a href="tel:+441134960000">+44 113 496 0000</a>'],
      ['Company', 'Northmill'],
    ]),
    first: '+44 113 496 0000',
    doubtful: true,
  },
  {
    name: 'phone only, text',
    html: record(WANG.name, table, [
      ['手机', '138 0013 8000'],
      ['公司', '华新机械'],
    ]),
    first: '138 0013 8000',
    doubtful: true,
  },
  {
    name: 'phone only, in cells',
    html: record(CHEN.name, LAYS['cells'] as Lay, [['電話', '02-2345-6789']]),
    first: '02-2345-6789',
    doubtful: true,
  },
  {
    name: 'two phones',
    html: record(KIM.name, table, [
      ['전화', '02-312-3456'],
      ['휴대폰', '010-1234-5678'],
    ]),
    first: '02-312-3456',
    doubtful: true,
  },
  {
    name: 'two addresses of one person',
    html: record(TOM.name, table, [
      ['Email', link(TOM)],
      ['Other email', 'tom.home@adeyemi.example'],
    ]),
    first: TOM.address,
  },
  {
    name: 'an assistant beside',
    html: record(TOM.name, table, [
      ['Assistant', 'Bea'],
      ['Assistant email', 'bea@adeyemi.example'],
      ['Email', link(TOM)],
    ]),
    first: TOM.address,
    doubtful: true,
  },
  {
    name: 'owner only',
    html: record('Blue Lake Ltd', table, [
      ['Owner', link({ name: 'Zoe', address: 'zoe@evergreen.example' })],
      ['City', 'Leeds'],
    ]),
  },
  {
    name: 'created by, modified by',
    html: record(IVAN.name, table, [
      ['Created by', 'zoe@evergreen.example'],
      ['Email', link(IVAN)],
      ['Modified by', 'max@evergreen.example'],
    ]),
    first: IVAN.address,
  },
  {
    name: 'an organisation with its people',
    html: record(
      'Northmill',
      table,
      [
        ['Website', 'northmill.example'],
        ['Email', 'office@northmill.example'],
      ],
      `<section><h2>Contacts</h2>${list(CAST)}</section>`,
    ),
    first: 'office@northmill.example',
  },
  {
    name: 'activities below',
    html: record(
      PRIYA.name,
      table,
      [['Email', link(PRIYA)]],
      `<section><h2>Activity</h2>${CAST.map((one) => `<div class="entry"><span>Email from ${one.address}</span></div>`).join('')}</section>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'a side column of others',
    html: page(
      `${user}<main><h1>${SATO.name}</h1><dl><dt>Email</dt><dd>${link(SATO)}</dd></dl></main><aside><h2>Recently viewed</h2>${list([ANN, TOM])}</aside>`,
    ),
    first: SATO.address,
  },
  {
    name: 'properties in the side column',
    html: page(
      `${user}<aside><h2>${SATO.name}</h2><div><span>Email</span><div><span>${SATO.address}</span></div></div></aside><main><h3>Activities</h3><p>No activities</p></main>`,
    ),
    first: SATO.address,
  },
  {
    name: 'an input',
    html: page(
      `${user}<main><h1>${ANN.name}</h1><div><label for="email_0">Email</label><div name="email"><input id="email_0" type="email" value="${ANN.address}"></div></div></main>`,
    ),
    first: ANN.address,
  },
  {
    name: 'a data attribute',
    html: page(
      `${user}<main><h3><span class="full-name">${IVAN.name}</span></h3><div class="cell" data-name="emailAddress"><label>Email</label><div class="field"><a href="#" data-email-address="${IVAN.address}" data-action="mailTo">${IVAN.address}</a></div></div></main>`,
    ),
    first: IVAN.address,
  },
  {
    name: 'in a shadow root',
    html: page(
      `${user}<x-record><template data-shadow><h1>${KIM.name}</h1><x-field><template data-shadow><span class="label">Email</span><a href="mailto:${KIM.address}">${KIM.address}</a></template></x-field></template></x-record>`,
    ),
    first: KIM.address,
  },
  {
    name: 'hidden tabs of other records',
    html: page(
      `${user}<div class="tab" style="display:none"><h1>${TOM.name}</h1>${table([['Email', link(TOM)]])}</div><div class="tab"><h1>${ANN.name}</h1>${table([['Email', link(ANN)]])}</div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'microdata',
    html: page(
      `<article itemscope itemtype="https://schema.org/Person"><h1 itemprop="name">${CHEN.name}</h1><a itemprop="email" href="mailto:${CHEN.address}">mail</a></article>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'json-ld',
    html: page(
      `<script type="application/ld+json">{"@type":"Person","name":"Nair, Priya","email":"${PRIYA.address}"}</script><h1>Record 118</h1>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'a card without labels',
    html: page(
      `${user}<main><h1>${WANG.name}</h1><p>华新机械 采购部</p><p><a href="mailto:${WANG.address}">${WANG.address}</a></p><p>138 0013 8000</p></main>`,
    ),
    first: WANG.address,
  },
  {
    name: 'text in a sentence',
    html: page(
      `${user}<main><h1>Case 11</h1><p>The customer ${esc(ANN.name)} wrote from ${ANN.address} last week.</p></main>`,
    ),
    first: ANN.address,
    doubtful: true,
  },
  {
    name: 'a web page with an office',
    html: page(
      '<main><h1>Pumps for everybody</h1><p>Write to <a href="mailto:office@shop.example">our office</a></p></main>',
    ),
    first: 'office@shop.example',
    doubtful: true,
  },
  {
    name: 'a ticket',
    html: page(
      `${user}<main><h1>Ticket 7: leak</h1><dl><dt>Requester</dt><dd>${link(TOM)}</dd><dt>Assignee</dt><dd>zoe@evergreen.example</dd></dl></main>`,
    ),
    first: TOM.address,
  },
  {
    name: 'a deal with its contact',
    html: page(
      `${user}<main><h1>Deal: 12 pumps</h1>${table([
        ['Value', '1,200'],
        ['Contact', link(PRIYA)],
        ['Owner', 'zoe@evergreen.example'],
      ])}</main>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'a list of contacts in a table',
    html: page(
      `${user}<main><h1>Contacts</h1><table><thead><tr><th>Name</th><th>Email</th><th>Phone</th></tr></thead><tbody>${CAST.map((one) => `<tr><td>${one.name}</td><td>${link(one)}</td><td>1</td></tr>`).join('')}</tbody></table></main>`,
    ),
  },
  {
    name: 'a list of two contacts',
    html: page(
      `${user}<main><h1>Contacts</h1><table><thead><tr><th>Name</th><th>Email</th></tr></thead><tbody>${[ANN, TOM].map((one) => `<tr><td>${one.name}</td><td>${link(one)}</td></tr>`).join('')}</tbody></table></main>`,
    ),
  },
  {
    name: 'cards of contacts',
    html: page(
      `${user}<main><h1>People</h1><div class="grid">${CAST.map((one) => `<div class="card"><h3>${one.name}</h3><div>${link(one)}</div></div>`).join('')}</div></main>`,
    ),
  },
  {
    name: 'a board',
    html: page(
      `${user}<main>${['New', 'Won']
        .map(
          (column) =>
            `<section><h2>${column}</h2>${CAST.slice(0, 3)
              .map(
                (one) =>
                  `<div class="kanban-card"><a href="#">${one.name}</a><div>${one.address}</div></div>`,
              )
              .join('')}</section>`,
        )
        .join('')}</main>`,
    ),
  },
  {
    name: 'reports',
    html: page(
      `${user}<main><h1>Sales by owner</h1><table><tr><th>Owner</th><th>Sum</th></tr><tr><td>zoe@evergreen.example</td><td>12</td></tr><tr><td>max@evergreen.example</td><td>8</td></tr></table></main>`,
    ),
  },
];
