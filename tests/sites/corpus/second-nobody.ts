import { ANN, CAST, KIM, ME, page, PRIYA, TOM, type Shape, type Who } from './shape.ts';

const each = (row: (one: Who, index: number) => string, people: Who[] = CAST) =>
  people.map(row).join('\n');

/**
 * Pages on which nobody is open, and one on which only a name is, written before they were looked at.
 * The answers for a result of a search and for a calendar were somebody at first.
 */
export const SECOND_NOBODY: Shape[] = [
  {
    name: 'second: inbox with the preview off',
    html: page(
      `<header><span class="me">${ME.address}</span></header><nav><a>Inbox</a><a>Sent</a></nav><table role="grid"><tbody>${each((one, index) => `<tr role="row"><td><input type="checkbox" aria-label="Select"></td><td><span email="${one.address}" name="${one.name}">${one.name}</span></td><td><span>Subject ${index}</span> - <span>Dear Lin, about</span></td><td>Nov ${index + 1}</td></tr>`)}</tbody></table>`,
    ),
  },
  {
    name: 'second: an empty reading pane',
    html: page(
      `<header>${ME.address}</header><ul role="listbox">${each((one) => `<li role="option"><b title="${one.address}">${one.name}</b><p>Pump</p></li>`, [ANN, TOM])}</ul><main aria-label="Reading pane"><p>Select an item to read</p><p>Nothing is selected</p></main>`,
    ),
  },
  {
    name: 'second: a search whose one result is a row',
    html: page(
      `<header><input type="search" value="from:ann"><span>${ME.address}</span></header><h2>Search results: 1 conversation</h2><div role="list"><div role="listitem"><span class="from">${ANN.name} &lt;${ANN.address}&gt;</span> <span>Pump</span> <time>Nov 3</time></div></div>`,
    ),
  },
  {
    name: 'second: contacts in a table',
    html: page(
      `<header>${ME.address}</header><h1>Contacts</h1><table><thead><tr><th></th><th>Name</th><th>Email</th><th>Owner</th></tr></thead><tbody>${each((one) => `<tr><td><input type="checkbox"></td><td><a href="/c/1">${one.name}</a></td><td><a href="mailto:${one.address}">${one.address}</a></td><td>Mei Zhou</td></tr>`)}</tbody></table>`,
    ),
  },
  {
    name: 'second: contacts in cards',
    html: page(
      `<header>${ME.address}</header><h1>联系人</h1><div class="grid">${each((one) => `<div class="card"><div class="avatar"></div><h3>${one.name}</h3><p>邮箱：${one.address}</p><p>负责人：周梅</p></div>`)}</div>`,
    ),
  },
  {
    name: 'second: contacts in a tree grid of divs',
    html: page(
      `<div class="user">${ME.address}</div><div class="vgrid"><div class="vgrid-head"><div>Full name</div><div>Business email</div></div>${each((one) => `<div class="vgrid-row" data-id="${one.name}"><div class="cell"><a>${one.name}</a></div><div class="cell"><span title="${one.address}">${one.address}</span></div></div>`)}</div>`,
    ),
  },
  {
    name: 'second: a board of deals',
    html: page(
      `<header>${ME.address}</header><div class="board">${['New', 'Offer', 'Won'].map((stage, column) => `<section><h3>${stage}</h3>${each((one) => `<div class="deal" draggable="true"><b>Deal</b><span>${one.name}</span><a href="mailto:${one.address}" aria-label="Email ${one.name}"></a></div>`, CAST.slice(column * 2, column * 2 + 2))}</section>`).join('')}</div>`,
    ),
  },
  {
    name: 'second: a calendar of a week',
    html: page(
      `<header>${ME.address}</header><div role="grid" aria-label="Week">${each((one, index) => `<div role="gridcell"><button aria-label="Visit ${one.name}, ${index + 8}:00">Visit ${one.name}</button></div>`)}</div><aside><h3>My calendars</h3><ul><li>${ME.address}</li><li>mei.zhou@evergreen.example</li><li>Holidays</li></ul></aside>`,
    ),
  },
  {
    name: 'second: an open event with guests',
    html: page(
      `<header>${ME.address}</header><div role="dialog"><h2>Pump review</h2><p>Friday, 10:00</p><h3>3 guests</h3><ul><li title="${ME.address}">Lin Hui <i>Organizer</i></li><li title="${ANN.address}">${ANN.name}</li><li title="${TOM.address}">${TOM.name}</li></ul></div>`,
    ),
  },
  {
    name: 'second: a dashboard',
    html: page(
      `<header>${ME.address}</header><h1>Dashboard</h1><div class="kpi">12 deals</div><div class="widget"><h3>Recent activity</h3><ul>${each((one) => `<li>Mei Zhou wrote to <a href="mailto:${one.address}">${one.name}</a></li>`)}</ul></div><div class="widget"><h3>Top sellers</h3><ol><li>Mei Zhou</li><li>Lin Hui</li></ol></div>`,
    ),
  },
  {
    name: 'second: settings of my account',
    html: page(
      `<header><span class="account">${ME.address}</span></header><h1>Settings</h1><form><label for="n">Your name</label><input id="n" value="Lin Hui"><label for="e">Email address</label><input id="e" type="email" value="${ME.address}"><label for="s">Signature</label><textarea id="s">Lin Hui\nEvergreen</textarea></form>`,
    ),
  },
  {
    name: 'second: members of my team',
    html: page(
      `<header>${ME.address}</header><h1>Users and teams</h1><div class="users">${each((one) => `<div class="u"><span>${one.name}</span><span>${one.address.replace(/@.*/, '@evergreen.example')}</span><select><option>Seller</option></select></div>`, CAST.slice(0, 4))}</div><p>Ask support@crm-maker.example for more seats.</p>`,
    ),
  },
  {
    name: 'second: a page of help',
    html: page(
      `<header>${ME.address}</header><article><h1>How to import contacts</h1><p>Each row needs a name and an address, such as jane@example.com, in the column Email.</p><p>Still stuck? <a href="mailto:support@crm-maker.example">Write to support</a></p></article>`,
    ),
  },
  {
    name: 'second: signing in',
    html: page(
      `<main><h1>Sign in</h1><form><label>Email<input type="email" value="${ME.address}" autocomplete="username"></label><label>Password<input type="password"></label></form><footer>Contact: help@webmail.example</footer></main>`,
    ),
  },
  {
    name: 'second: a company with several contacts',
    html: page(
      `<header>${ME.address}</header><main><h1>Northmill</h1><dl><dt>Website</dt><dd>northmill.example</dd><dt>Owner</dt><dd><a href="mailto:mei.zhou@evergreen.example">Mei Zhou</a></dd></dl><h2>Contacts</h2><table><tr><th>Name</th><th>Email</th></tr>${each((one) => `<tr><td>${one.name}</td><td>${one.address}</td></tr>`, [ANN, TOM, PRIYA])}</table></main>`,
    ),
  },
  {
    name: 'second: a filter for rules',
    html: page(
      `<header>${ME.address}</header><h1>Filters</h1><ul><li>From: ${ANN.address} → folder Pumps <button>Edit</button></li><li>From: ${TOM.address} → folder Tom <button>Edit</button></li><li>To: ${ME.address} → Inbox <button>Edit</button></li></ul>`,
    ),
  },
  {
    name: 'second: an empty new mail',
    html: page(
      `<header>${ME.address}</header><div role="dialog" aria-label="New message"><label>To</label><input><label>Subject</label><input><div contenteditable="true" role="textbox" aria-label="Message body"></div><div class="sig">Lin Hui<br>${ME.address}</div></div>`,
    ),
  },
  {
    name: 'second: a lead with only a name',
    html: page(
      `<header>Lin Hui</header><main><h1>${KIM.name}</h1><dl><dt>Stage</dt><dd>New</dd><dt>Email</dt><dd>—</dd><dt>Owner</dt><dd>Mei Zhou</dd></dl></main>`,
    ),
    first: KIM.name,
    doubtful: true,
  },
];
