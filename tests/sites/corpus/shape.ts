/** One page as some webmail or CRM might show it, and who has to be offered first. */
export interface Shape {
  name: string;
  html: string;
  /** Markup of its frames, by the name of the frame. */
  frames?: Record<string, string>;
  /** Address of the counterpart; a phone number or a name where there is none; nobody where absent. */
  first?: string;
  /** The name that they are offered by, where the header makes it hard to read. */
  named?: string;
  /** What the record says they work for; counted apart. */
  organisation?: string;
  /** Nobody can be certain: whoever is offered, it has to be a question. */
  doubtful?: true;
}

/** Somebody of a mail. */
export interface Who {
  name: string;
  address: string;
}

const who = (name: string, address: string): Who => ({ name, address });

/** The user, by whom nobody is looked for. */
export const ME = who('Lin Hui', 'lin@evergreen.example');

export const ANN = who('Ann Lee', 'ann.lee@northmill.example');
export const PRIYA = who('Priya Nair', 'priya.nair@acme-pumps.example');
export const TOM = who('Tom Adeyemi', 'tom@adeyemi.example');
export const WANG = who('王建国', 'wang.jianguo@huaxin.example');
export const CHEN = who('陳怡君', 'yichun.chen@formosa-lens.example');
export const SATO = who('佐藤 明子', 'sato@kyoto-tea.example');
export const KIM = who('김민준', 'mj.kim@hanbit.example');
export const IVAN = who('Иван Петров', 'petrov@zavod.example');
export const CAST = [ANN, PRIYA, TOM, WANG, CHEN, SATO, KIM, IVAN];

/** Text as it stands in markup. */
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page around some markup. */
/** Somebody as a header writes them: `Ann Lee <ann.lee@…>`. */
export const full = ({ name, address }: Who): string => esc(`${name} <${address}>`);

export const page = (body: string, title = 'Mail'): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** Ways in which somebody of a header is written. */
export const WRITTEN: Record<string, (one: Who) => string> = {
  'as a header': full,
  'as a quoted header': ({ name, address }) => esc(`"${name}" <${address}>`),
  'as an address': ({ address }) => address,
  'as a link with the name': ({ name, address }) => `<a href="mailto:${address}">${name}</a>`,
  'as a link with the address': ({ address }) => `<a href="mailto:${address}">${address}</a>`,
  'with the address in the title': ({ name, address }) => `<span title="${address}">${name}</span>`,
  'with attributes': ({ name, address }) =>
    `<span email="${address}" name="${name}" data-hovercard-id="${address}">${name}</span>`,
  'in two spans': ({ name, address }) =>
    `<span class="nm">${name}</span> <span class="ad">&lt;${address}&gt;</span>`,
  'with the header in the title': ({ name, address }) =>
    `<button title="${esc(`${name} <${address}>`)}">${name}</button>`,
  'with brackets': ({ name, address }) => `${name} (${address})`,
};

/** A few lines that a mail may say, with an address in it that is nobody's business. */
export const BODY =
  '<div class="mail-body"><p>Dear Lin,</p><p>the second pump arrived. Our workshop is <a href="mailto:workshop@elsewhere.example">workshop@elsewhere.example</a>.</p><p>Best</p></div>';
