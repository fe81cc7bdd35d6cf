import { ANN, BODY, esc, ME, page, TOM, type Shape } from './shape.ts';

const MEI = 'mei.zhou@evergreen.example';
const user = `<header>${ME.address}</header>`;
const ann = esc(`${ANN.name} <${ANN.address}>`);

/** Labelled as customers are, and none of them: colleagues, invitations, forms of the program itself. */
export const COLLEAGUES: Shape[] = [
  {
    name: 'the card of a colleague',
    html: page(
      `${user}<h1>Mei Zhou</h1><dl><dt>Department</dt><dd>Sales</dd><dt>Email</dt><dd>${MEI}</dd></dl>`,
    ),
    first: MEI,
    doubtful: true,
  },
  {
    name: 'a quote with the one who sells',
    html: page(
      `${user}<h1>Quote 12</h1><dl><dt>Customer</dt><dd>Northmill</dd><dt>Seller</dt><dd>Mei Zhou</dd><dt>Email</dt><dd>${MEI}</dd></dl>`,
    ),
    first: MEI,
    doubtful: true,
  },
  {
    name: 'a request in Chinese, of a colleague',
    html: page(
      `${user}<h1>折扣申请</h1><dl><dt>申请人</dt><dd>周梅</dd><dt>邮箱</dt><dd>${MEI}</dd><dt>客户</dt><dd>华信</dd></dl>`,
    ),
    first: MEI,
    doubtful: true,
  },
  {
    name: 'an invitation that is not sent yet',
    html: page(
      `${user}<h1>Invite people</h1><form><label>Email<input type="email" value="${TOM.address}"></label><button>Invite</button></form>`,
    ),
    first: TOM.address,
    doubtful: true,
  },
  {
    name: 'a mail server, where nobody is known to be logged in',
    html: page(
      `<h1>Mail server</h1><form><label>Host<input value="smtp.evergreen.example"></label><label>Email address<input type="email" value="${ME.address}"></label></form>`,
    ),
    first: ME.address,
    doubtful: true,
  },
  {
    name: 'a mail that an assistant sent',
    html: page(
      `${user}<table><tr><th>From</th><td>${ann}</td></tr><tr><th>Sender</th><td>Rob &lt;rob@northmill.example&gt;</td></tr><tr><th>To</th><td>${ME.address}</td></tr></table>${BODY}`,
    ),
    first: ANN.address,
    doubtful: true,
  },
  {
    name: 'a thread of short mails in a list',
    html: page(
      `${user}<ul><li><div>From: ${ann}</div><div>To: ${ME.address}</div><div>Hello Lin</div></li><li><div>From: Lin Hui &lt;${ME.address}&gt;</div><div>To: ${ANN.address}</div><div>Hello Ann</div></li></ul>`,
    ),
    first: ANN.address,
  },
  {
    name: 'a mail in a row of a grid',
    html: page(
      `${user}<div role="grid"><div role="row"><div>From: ${ann}</div><div>To: ${ME.address}</div><div>The pump has arrived.</div></div></div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'a record below the name of a filter',
    html: page(
      `${user}<h3>Filter</h3><h1>${ANN.name}</h1><dl><dt>Email</dt><dd>${ANN.address}</dd></dl>`,
    ),
    first: ANN.address,
  },
];
