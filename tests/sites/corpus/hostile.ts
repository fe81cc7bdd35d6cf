import { ANN, esc, ME, page, TOM } from './shape.ts';

/** A page that was made to be hard to read. */
interface Hostile {
  name: string;
  html: () => string;
}

const head = (from: string) =>
  `<table><tr><th>From</th><td>${from}</td></tr><tr><th>To</th><td>${ME.address}</td></tr></table>`;
const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('');
const link = (n: number) => `<a href="mailto:p${n}@attacker.example">Person ${n}</a> `;

/** Each has to be read in 50 ms, without an exception, and shows nobody who is not there. */
export const HOSTILE: Hostile[] = [
  { name: '50,000 links in one line', html: () => page(many(50_000, link)) },
  {
    name: '50,000 links in blocks',
    html: () => page(many(50_000, (n) => `<div>${link(n)}</div>`)),
  },
  {
    name: '50,000 addresses as text',
    html: () => page(many(50_000, (n) => `<p>p${n}@attacker.example</p>`)),
  },
  {
    name: '50,000 addresses in one text',
    html: () => page(`<p>${many(50_000, (n) => `p${n}@attacker.example, `)}</p>`),
  },
  {
    name: '50,000 titles',
    html: () => page(many(50_000, (n) => `<i title="p${n}@attacker.example">x</i>`)),
  },
  { name: '20,000 senders', html: () => page(many(20_000, (n) => head(`p${n}@attacker.example`))) },
  {
    name: '20,000 recipients',
    html: () =>
      page(`${head(esc(`${ANN.name} <${ANN.address}>`))}<div>To: ${many(20_000, link)}</div>`),
  },
  {
    name: '100,000 elements without anybody',
    html: () => page(many(100_000, (n) => `<b>${n}</b>`)),
  },
  {
    name: '5,000 elements deep',
    html: () => page(`${'<div>'.repeat(5000)}${link(1)}${'</div>'.repeat(5000)}`),
  },
  {
    name: '500 deep, with an address at each depth',
    html: () => page(`${many(500, (n) => `<div>a${n}@attacker.example`)}${'</div>'.repeat(500)}`),
  },
  {
    name: 'a megabyte before an address',
    html: () => page(`<p>${'very '.repeat(200_000)}<a href="mailto:${TOM.address}">x</a></p>`),
  },
  {
    name: 'a megabyte as a name',
    html: () => page(head(`<a href="mailto:${TOM.address}">${'\u202Elong '.repeat(200_000)}</a>`)),
  },
  {
    name: 'a megabyte of signs at',
    html: () => page(`<p>${'@'.repeat(1_000_000)}</p>${head(TOM.address)}`),
  },
  {
    name: 'a megabyte of dots',
    html: () => page(`<p>a@${'b.'.repeat(500_000)}</p><p title="${'a@b.'.repeat(100)}">x</p>`),
  },
  {
    name: 'a megabyte of commas and brackets',
    html: () =>
      page(`<p>${'<,>;"(@'.repeat(150_000)}</p><input value="${'&lt;,;@'.repeat(50_000)}">`),
  },
  {
    name: 'a name of 10 KB, turned about, with invisible letters',
    html: () => page(head(esc(`${'\u202E\u200B\u2066moc'.repeat(2500)} <${TOM.address}>`))),
  },
  {
    name: 'names that hide methods',
    html: () =>
      page(
        `<form><input name="parentElement"><input name="nodeType"><input name="closest"><input name="getAttribute" value="a@attacker.example"><input name="children"></form><img name="createTreeWalker"><img name="body"><img name="activeElement">${head(TOM.address)}`,
      ),
  },
  {
    name: 'documents in documents',
    html: () =>
      page(
        '<iframe srcdoc="<iframe srcdoc=&quot;<a href=mailto:x@attacker.example>x</a>&quot;></iframe>"></iframe>'.repeat(
          60,
        ),
      ),
  },
  {
    name: 'labels without end',
    html: () =>
      page(
        many(
          3000,
          (n) =>
            `<div><span>${'From '.repeat(20)}</span><span>From</span><span>p${n}@attacker.example</span></div>`,
        ),
      ),
  },
];
