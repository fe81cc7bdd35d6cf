import {
  ANN,
  BODY,
  CAST,
  CHEN,
  esc,
  full,
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

const a = ({ name, address }: Who) => `<a class="addr" href="mailto:${address}">${name}</a>`;

/** Written before the reader was tuned, and looked at once it was. */
export const BLIND: Shape[] = [
  {
    name: 'blind: avatar, name, address, no label',
    html: page(
      `<section class="reader"><h2>Pump</h2><div class="top"><img alt="" src="data:,"><div><b>${ANN.name}</b> <span>${esc(`<${ANN.address}>`)}</span></div><div>to ${ME.address}</div><time>Fri</time></div>${BODY}</section>`,
    ),
    first: ANN.address,
  },
  {
    name: 'blind: sender in the caption of a card',
    html: page(
      `<div class="conversation"><div class="message expanded"><div class="message-header"><div class="message-sender"><span class="display-name">${KIM.name}</span><span class="email-address">${KIM.address}</span></div></div>${BODY}</div></div>`,
    ),
    first: KIM.address,
  },
  {
    name: 'blind: from and to in one line',
    html: page(`<div class="hd">From ${a(TOM)} to ${a(ME)}, Friday</div>${BODY}`),
    first: TOM.address,
  },
  {
    name: 'blind: Chinese in one line',
    html: page(`<div class="hd">由 ${full(WANG)} 发送给 ${full(ME)}</div>${BODY}`),
    first: WANG.address,
  },
  {
    name: 'blind: a mail in a dialog',
    html: page(
      `<ul>${CAST.map((one) => `<li title="${one.address}">${one.name}</li>`).join('')}</ul><div role="dialog"><dl><dt>From:</dt><dd>${a(CHEN)}</dd><dt>To:</dt><dd>${a(ME)}</dd></dl></div>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'blind: the mail as a definition in a frame of a frameset',
    html: '<!doctype html><html><head><title>W</title></head><frameset rows="60,*"><frame name="top"><frame name="main"></frameset></html>',
    frames: {
      top: page(`Logged in as ${ME.address}`),
      main: page(`<dl><dt>From</dt><dd>${full(IVAN)}</dd><dt>To</dt><dd>${full(ME)}</dd></dl>`),
    },
    first: IVAN.address,
  },
  {
    name: 'blind: two frames, one is a list',
    html: page('<iframe name="l"></iframe><iframe name="m"></iframe>'),
    frames: {
      l: page(
        `<table>${CAST.map((one) => `<tr><td>${full(one)}</td><td>Pump</td></tr>`).join('')}</table>`,
      ),
      m: page(
        `<table><tr><td>From:</td><td>${full(SATO)}</td></tr><tr><td>To:</td><td>${ME.address}</td></tr></table>`,
      ),
    },
    first: SATO.address,
  },
  {
    name: 'blind: sent by me, by class',
    html: page(
      `<div class="user-info">${ME.address}</div><div class="msg"><span class="sender">${full(ME)}</span><span class="recipient">${full(KIM)}</span></div>`,
    ),
    first: KIM.address,
  },
  {
    name: 'blind: sent by me, German',
    html: page(
      `<div class="currentuser">${ME.address}</div><table><tr><td>Von:</td><td>${full(ME)}</td></tr><tr><td>An:</td><td>${full(IVAN)}</td></tr></table>`,
    ),
    first: IVAN.address,
  },
  {
    name: 'blind: a robot with a person in Cc',
    html: page(
      `<table><tr><th>From</th><td>noreply@shop.example</td></tr><tr><th>To</th><td>${full(ME)}</td></tr><tr><th>Cc</th><td>${full(ANN)}</td></tr></table><span class="username">${ME.address}</span>`,
    ),
    first: ANN.address,
    doubtful: true,
  },
  {
    name: 'blind: notification',
    html: page(
      `<table><tr><th>From</th><td>${esc('Shop <notifications+12@shop.example>')}</td></tr><tr><th>To</th><td>${full(ME)}</td></tr></table><p class="username">${ME.address}</p>`,
    ),
    first: 'notifications+12@shop.example',
    doubtful: true,
  },
  {
    name: 'blind: a list in Chinese',
    html: page(
      `<p class="username">${ME.address}</p><table><tr><th>发件人</th><td>${esc('王五 通过 采购列表 <caigou@lists.example>')}</td></tr><tr><th>收件人</th><td>${full(ME)}</td></tr></table>`,
    ),
    first: 'caigou@lists.example',
    doubtful: true,
  },
  {
    name: 'blind: a thread with the last closed',
    html: page(
      `<p class="username">${ME.address}</p>${[ANN, TOM].map((one, at) => `<section aria-expanded="${at === 0}"><h3 title="${one.address}">${one.name}</h3>${at === 0 ? `<div>From: ${full(one)}</div><div>To: ${full(ME)}</div>${BODY}` : '<p>Thanks…</p>'}</section>`).join('')}`,
    ),
    first: ANN.address,
  },
  {
    name: 'blind: a signature with other addresses',
    html: page(
      `<table><tr><td>From</td><td>${a(PRIYA)}</td></tr><tr><td>To</td><td>${a(ME)}</td></tr></table><div class="content"><p>Hello</p><p>--<br>Priya Nair<br>E-mail: <a href="mailto:office@acme-pumps.example">office@acme-pumps.example</a><br>Phone: 1</p></div>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'blind: a body that is a table with a From row',
    html: page(
      `<table class="h"><tr><td>From</td><td>${full(PRIYA)}</td></tr><tr><td>To</td><td>${full(ME)}</td></tr></table><div class="content"><table><tr><td>From</td><td>bank@attacker.example</td></tr><tr><td>To</td><td>you</td></tr></table></div>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'blind: an answer above the mail',
    html: page(
      `<p class="username">${ME.address}</p><div class="view"><table><tr><td>From</td><td>${full(ANN)}</td></tr><tr><td>To</td><td>${full(ME)}</td></tr></table>${BODY}</div><form class="reply"><textarea name="text"></textarea><button>Send</button></form>`,
    ),
    first: ANN.address,
  },
  {
    name: 'blind: a compose page',
    html: page(
      `<p class="username">${ME.address}</p><form name="compose"><table><tr><td>From:</td><td><select name="identity"><option>${full(ME)}</option></select></td></tr><tr><td>To:</td><td><input name="send_to" value="${full(TOM)}"></td></tr><tr><td>Subject:</td><td><input name="subject"></td></tr></table><textarea name="body"></textarea></form>`,
    ),
    first: TOM.address,
  },
  {
    name: 'blind: a compose page with tokens',
    html: page(
      `<p class="username">${ME.address}</p><div class="compose"><div class="line"><label>An:</label><ul class="tokens"><li class="token"><span title="${SATO.address}">${SATO.name}</span><a>×</a></li></ul><input name="recipients"></div><div contenteditable="true"></div></div>`,
    ),
    first: SATO.address,
  },
  {
    name: 'blind: an empty draft',
    html: page(
      `<p class="username">${ME.address}</p><form><label>To <input name="to"></label><label>Subject <input name="subject"></label><textarea name="body"></textarea></form>`,
    ),
  },
  {
    name: 'blind: a search result list',
    html: page(
      `<h1>Results</h1><div class="results">${CAST.map((one) => `<div class="result"><h3>${one.name}</h3><p>${one.address}</p><p>…</p></div>`).join('')}</div>`,
    ),
  },
  {
    name: 'blind: mails as links',
    html: page(
      `<main>${CAST.map((one) => `<a class="row" href="#m"><span>${one.name}</span><span>${one.address}</span><span>Pump</span></a>`).join('')}</main>`,
    ),
  },
  {
    name: 'blind: a grid of mails',
    html: page(
      `<div role="grid">${CAST.map((one) => `<div role="row"><span role="gridcell"><span email="${one.address}" name="${one.name}">${one.name}</span></span><span role="gridcell">Pump</span></div>`).join('')}</div>`,
    ),
  },
  {
    name: 'blind: team settings',
    html: page(
      `<h1>Team members</h1><table><tr><th>User</th><th>Role</th></tr>${['zoe', 'max', 'eva'].map((one) => `<tr><td>${one}@evergreen.example</td><td>Agent</td></tr>`).join('')}</table>`,
    ),
  },
  {
    name: 'blind: my profile',
    html: page(
      `<header><span class="user">${ME.address}</span></header><main><h1>My profile</h1><dl><dt>Email</dt><dd>${ME.address}</dd></dl></main>`,
    ),
  },
  {
    name: 'blind: a record with its address in a subtitle',
    html: page(
      `<main><div class="hero"><h1>${ANN.name}</h1><div class="sub">Buyer · Northmill · <a href="mailto:${ANN.address}">${ANN.address}</a></div></div><div class="tabs"><a>Notes</a></div></main>`,
    ),
    first: ANN.address,
  },
  {
    name: 'blind: a record, work and home',
    html: page(
      `<main><h2>${TOM.name}</h2><table><tr><td>E-mail (work)</td><td>${TOM.address}</td></tr><tr><td>E-mail (home)</td><td>tom.home@adeyemi.example</td></tr><tr><td>Account manager</td><td>zoe@evergreen.example</td></tr></table></main>`,
    ),
    first: TOM.address,
  },
  {
    name: 'blind: a lead in Chinese',
    html: page(
      `<main><div class="title">${WANG.name}</div><div class="info"><p><label>公司名称</label><span>华新机械</span></p><p><label>电子邮箱</label><span>${WANG.address}</span></p><p><label>创建人</label><span>zhang@evergreen.example</span></p></div></main>`,
    ),
    first: WANG.address,
  },
  {
    name: 'blind: a lead in Traditional Chinese',
    html: page(
      `<main><h1>${CHEN.name}</h1><table><tr><td>信箱</td><td>${CHEN.address}</td></tr><tr><td>業務</td><td>lee@evergreen.example</td></tr></table></main>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'blind: an account with its main contact',
    html: page(
      `<main><h1>Blue Lake</h1><div class="kv"><span>Primary contact</span><span>${a(PRIYA)}</span></div><div class="kv"><span>Account owner</span><span>${a({ name: 'Zoe', address: 'zoe@evergreen.example' })}</span></div></main>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'blind: a phone record without a link',
    html: page(
      `<main><h1>${KIM.name}</h1><div><div>Mobile phone</div><div>+82 10 1234 5678</div></div></main>`,
    ),
    first: '+82 10 1234 5678',
    doubtful: true,
  },
  {
    name: 'blind: a phone record of inputs',
    html: page(
      `<main><h1>${IVAN.name}</h1><p><label for="p">Телефон</label><input id="p" type="tel" value="+7 495 123-45-67"></p></main>`,
    ),
    first: '+7 495 123-45-67',
    doubtful: true,
  },
  {
    name: 'blind: read-only inputs',
    html: page(
      `<form><fieldset><legend>Contact</legend><label>Name<input readonly value="${SATO.name}"></label><label>Email<input readonly value="${SATO.address}"></label></fieldset></form>`,
    ),
    first: SATO.address,
  },
  {
    name: 'blind: a related list under the record',
    html: page(
      `<main><h1>${ANN.name}</h1><dl><dt>Email</dt><dd>${ANN.address}</dd></dl><h2>Colleagues</h2><table><tr><th>Name</th><th>Email</th></tr>${[TOM, KIM, IVAN].map((one) => `<tr><td>${one.name}</td><td>${one.address}</td></tr>`).join('')}</table></main>`,
    ),
    first: ANN.address,
  },
  {
    name: 'blind: an order with bill-to',
    html: page(
      `<main><h1>Order 1182</h1><div><h4>Customer</h4><p>${TOM.name}<br>${TOM.address}<br>Leeds</p></div><div><h4>Sales rep</h4><p>Zoe<br>zoe@evergreen.example</p></div></main>`,
    ),
    first: TOM.address,
  },
  {
    name: 'blind: a chat with a customer',
    html: page(
      `<main><h2>${CHEN.name}</h2><div class="log"><p>Hello</p></div></main><aside><h3>${CHEN.name}</h3><p><span>Email</span> <span>${CHEN.address}</span></p></aside>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'blind: a banner of a stranger above the record',
    html: page(
      `<div class="alert">New feature! Write to feedback@crm.example</div><main><h1>${ANN.name}</h1><dl><dt>Email</dt><dd>${ANN.address}</dd></dl></main>`,
    ),
    first: ANN.address,
  },
  {
    name: 'blind: shadow record with an owner',
    html: page(
      `<app-root><template data-shadow><record-page><template data-shadow><h1>${PRIYA.name}</h1><dl><dt>Email</dt><dd>${PRIYA.address}</dd><dt>Record owner</dt><dd>zoe@evergreen.example</dd></dl></template></record-page></template></app-root>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'blind: an article about somebody',
    html: page(
      `<article><h1>How pumps work</h1><p>By Tom. Comments to tom@adeyemi.example, corrections to editor@news.example.</p></article>`,
    ),
    first: TOM.address,
    doubtful: true,
  },
  {
    name: 'blind: code with addresses',
    html: page('<main><h1>README</h1><pre>git config user.email dev@code.example</pre></main>'),
    first: 'dev@code.example',
    doubtful: true,
  },
];
