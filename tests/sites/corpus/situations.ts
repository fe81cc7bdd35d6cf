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

const link = ({ name, address }: Who) => `<a href="mailto:${address}">${name}</a>`;
const rows = (...lines: [string, string][]) =>
  `<table class="head">${lines.map(([l, v]) => `<tr><td class="lbl">${l}:</td><td>${v}</td></tr>`).join('')}</table>`;
const mail = (from: Who, to: Who = ME) =>
  rows(['Subject', 'Pump'], ['From', full(from)], ['To', full(to)]);
const user = `<header><button aria-label="Account: ${ME.name} (${ME.address})">L</button></header>`;

const message = (from: Who, to: Who, open = true) =>
  `<article class="msg">${
    open
      ? `<div class="meta"><div><span>From:</span> ${full(from)}</div><div><span>To:</span> ${full(to)}</div></div>${BODY}`
      : `<div class="closed"><b title="${from.address}">${from.name}</b> <span>Thank you for …</span></div>`
  }</article>`;

const QUOTED = `<blockquote><div><b>From:</b> ${full(TOM)}<br><b>Sent:</b> Monday<br><b>To:</b> ${full(ANN)}<br><b>Subject:</b> Pump</div><p>Hello</p></blockquote>`;

/** Threads, quotes, twins, frames, and whatever else stands around a mail. */
export const SITUATIONS: Shape[] = [
  {
    name: 'thread, the last is open',
    html: page(
      `${user}<h1>Pump</h1>${message(ANN, ME, false)}${message(ME, ANN, false)}${message(PRIYA, ME)}`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'thread, two are open, the same sender',
    html: page(`${user}<h1>Pump</h1>${message(ANN, ME)}${message(ANN, ME)}`),
    first: ANN.address,
  },
  {
    name: 'thread, two are open, the last by another',
    html: page(`${user}<h1>Pump</h1>${message(ANN, ME)}${message(TOM, ME)}`),
    first: TOM.address,
    doubtful: true,
  },
  {
    name: 'thread, my answer is the last',
    html: page(`${user}<h1>Pump</h1>${message(KIM, ME)}${message(ME, KIM)}`),
    first: KIM.address,
  },
  {
    name: 'thread of four, all closed but the third',
    html: page(
      `${user}${message(ANN, ME, false)}${message(TOM, ME, false)}${message(IVAN, ME)}${message(CHEN, ME, false)}`,
    ),
    first: IVAN.address,
  },
  {
    name: 'a quoted header in the body',
    html: page(`${user}${mail(WANG)}<div class="body"><p>ok</p>${QUOTED}</div>`),
    first: WANG.address,
  },
  {
    name: 'a quoted header without a blockquote',
    html: page(
      `${user}${mail(SATO)}<div class="text"><p>ok</p><hr><div><b>From:</b> ${full(TOM)}<br><b>Sent:</b> Monday<br><b>To:</b> ${full(ANN)}<br></div></div>`,
    ),
    first: SATO.address,
  },
  {
    name: 'a forwarded mail as text',
    html: page(
      `${user}${mail(ANN)}<pre>fyi\n\n---------- Forwarded message ----------\nFrom: ${full(TOM)}\nTo: ${full(IVAN)}\nSubject: Pump\n\nHello</pre>`,
    ),
    first: ANN.address,
  },
  {
    name: 'a hidden twin before it',
    html: page(`${user}<div style="display:none">${mail(TOM)}</div>${mail(ANN)}${BODY}`),
    first: ANN.address,
  },
  {
    name: 'a hidden twin behind it',
    html: page(`${user}${mail(ANN)}${BODY}<div style="visibility:hidden">${mail(TOM)}</div>`),
    first: ANN.address,
  },
  {
    name: 'a twin for screen readers that is another mail',
    html: page(
      `${user}<div aria-hidden="true" style="opacity:0">${mail(TOM)}</div>${mail(ANN)}${BODY}`,
    ),
    first: ANN.address,
  },
  {
    name: 'hidden tabs',
    html: page(
      `${user}<div role="tabpanel" hidden style="display:none">${mail(TOM)}</div><div role="tabpanel" style="display:none">${mail(IVAN)}</div><div role="tabpanel">${mail(CHEN)}</div>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'closed details',
    html: page(
      `${user}<div><span class="sender" title="${KIM.address}">${KIM.name}</span></div><details><summary>Details</summary><p>${full(TOM)}</p></details>${BODY}`,
    ),
    first: KIM.address,
  },
  {
    name: 'in an iframe',
    html: page(`${user}<div id="list"></div><iframe name="read"></iframe>`),
    frames: { read: page(`${mail(PRIYA)}${BODY}`) },
    first: PRIYA.address,
  },
  {
    name: 'the body in an iframe',
    html: page(`${user}${mail(PRIYA)}<iframe name="text"></iframe>`),
    frames: {
      text: page(
        `<p>Dear Lin</p><p>From: ${full(TOM)}</p><p><a href="mailto:x@elsewhere.example">x@elsewhere.example</a></p>`,
      ),
    },
    first: PRIYA.address,
  },
  {
    name: 'a hidden iframe',
    html: page(`${user}${mail(PRIYA)}<iframe name="old" style="display:none"></iframe>`),
    frames: { old: page(mail(TOM)) },
    first: PRIYA.address,
  },
  {
    name: 'frames in a frame',
    html: page('<iframe name="outer"></iframe>'),
    frames: { outer: page('<iframe name="inner"></iframe>'), inner: page(mail(ANN)) },
    first: ANN.address,
  },
  {
    name: 'an open shadow root',
    html: page(
      `${user}<x-mail><template data-shadow><div class="h"><div><span>From</span><span>${link(TOM)}</span></div><div><span>To</span><span>${link(ME)}</span></div></div></template></x-mail>`,
    ),
    first: TOM.address,
  },
  {
    name: 'a shadow root in a shadow root',
    html: page(
      `<x-app><template data-shadow><x-mail><template data-shadow>${mail(IVAN)}</template></x-mail></template></x-app>`,
    ),
    first: IVAN.address,
  },
  {
    name: 'addresses in a footer',
    html: page(
      `${user}${mail(KIM)}${BODY}<footer><a href="mailto:support@webmail.example">Support</a></footer>`,
    ),
    first: KIM.address,
  },
  {
    name: 'a contact column',
    html: page(
      `${user}<main>${mail(KIM)}${BODY}</main><aside><h3>Contacts</h3><ul>${CAST.map((one) => `<li>${link(one)}</li>`).join('')}</ul></aside>`,
    ),
    first: KIM.address,
  },
  {
    name: 'Reply-To elsewhere',
    html: page(
      `${user}${rows(['From', 'form@shop.example'], ['Reply-To', full(SATO)], ['To', full(ME)])}`,
    ),
    first: 'form@shop.example',
    doubtful: true,
  },
  {
    name: 'a robot with Reply-To',
    html: page(
      `${user}${rows(['From', 'no-reply@shop.example'], ['Reply-To', full(SATO)], ['To', full(ME)])}`,
    ),
    first: SATO.address,
    doubtful: true,
  },
  {
    name: 'an alias of mine',
    html: page(
      `<select name="from"><option>${full(ME)}</option><option>sales@evergreen.example</option></select>${rows(['From', 'sales@evergreen.example'], ['To', full(TOM)])}`,
    ),
    first: TOM.address,
  },
  {
    name: 'to me, by name',
    html: page(
      `<div class="hd"><span class="gD" email="${ANN.address}" name="${ANN.name}">${ANN.name}</span> to <span email="${ME.address}" name="me">me</span></div>${BODY}`,
    ),
    first: ANN.address,
  },
  {
    name: 'my mail, by name',
    html: page(
      `<div class="hd"><span class="sender" email="${ME.address}" name="me">me</span> to <span class="recipient" email="${ANN.address}" name="Ann">Ann</span></div>${BODY}`,
    ),
    first: ANN.address,
  },
  {
    name: '我发的信',
    html: page(
      `<div><span>发件人：</span><span title="${ME.address}">我</span></div><div><span>收件人：</span><span title="${WANG.address}">${WANG.name}</span></div>`,
    ),
    first: WANG.address,
  },
  {
    name: 'only a name',
    html: page(
      `${user}<div><div role="heading" aria-level="2">Pump</div><div aria-label="From: ${ANN.name}"><span>${ANN.name}</span></div><div aria-label="To: You">To: You</div></div><div role="document">Hello</div>`,
    ),
    first: ANN.name,
    doubtful: true,
  },
  {
    name: 'aria-label with the address',
    html: page(
      `${user}<div aria-label="From: ${esc(`${ANN.name} <${ANN.address}>`)}"><span>${ANN.name}</span></div><div aria-label="To: ${esc(`${ME.name} <${ME.address}>`)}">You</div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'schema.org in a mail page',
    html: page(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'EmailMessage', sender: { '@type': 'Person', name: TOM.name, email: TOM.address }, toRecipient: [{ email: ME.address }] })}</script><p>Open</p>`,
    ),
    first: TOM.address,
  },
  {
    name: 'two mails side by side',
    html: page(`${user}<div class="pane">${mail(ANN)}</div><div class="pane">${mail(TOM)}</div>`),
    first: TOM.address,
    doubtful: true,
  },
  {
    name: 'a list beside the mail by class',
    html: page(
      `${user}<div class="list">${CAST.map((one) => `<div class="item"><span class="from" title="${one.address}">${one.name}</span><span class="subject">x</span></div>`).join('')}</div><div class="view"><div class="from"><span title="${PRIYA.address}">${PRIYA.name}</span></div><div class="to"><span title="${ME.address}">${ME.name}</span></div>${BODY}</div>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'a list of one beside nothing',
    html: page(
      `${user}<table><tr><td class="from" title="${ANN.address}">${ANN.name}</td><td class="subject">Pump</td><td>10:00</td></tr></table>`,
    ),
  },
  {
    name: 'a list of mails',
    html: page(
      `${user}<table><thead><tr><th>From</th><th>Subject</th><th>Date</th></tr></thead>${CAST.map((one) => `<tr><td title="${one.address}">${one.name}</td><td>Pump</td><td>10:00</td></tr>`).join('')}</table>`,
    ),
  },
  {
    name: 'a list of options',
    html: page(
      `${user}<div role="listbox">${CAST.map((one) => `<div role="option" aria-label="Unread, ${one.name}, ${one.address}, Pump"><span title="${one.address}">${one.name}</span></div>`).join('')}</div><p>Select a mail to read it</p>`,
    ),
  },
  {
    name: 'a list of contacts',
    html: page(
      `${user}<h1>Contacts</h1><ul>${CAST.map((one) => `<li><b>${one.name}</b> ${link(one)}</li>`).join('')}</ul>`,
    ),
  },
  {
    name: 'settings with identities',
    html: page(
      `${user}<h1>Identities</h1><form><label>Name <input value="${ME.name}"></label><label>E-mail <input name="identity_email" value="${ME.address}"></label></form>`,
    ),
  },
  { name: 'nobody at all', html: page('<h1>Reports</h1><p>12 open</p>') },
  {
    name: 'an empty inbox',
    html: page(
      `${user}<p>No mail</p><footer><a href="mailto:help@webmail.example">Help</a></footer>`,
    ),
  },
  {
    name: 'a login',
    html: page(
      '<form><label>E-mail <input type="email" name="login" value="lin@evergreen.example"></label><input type="password"></form>',
    ),
  },
  {
    name: 'a draft with a field',
    html: page(
      `${user}<form><label for="t">To</label><input id="t" name="to" value="${esc(`${PRIYA.name} <${PRIYA.address}>`)}"><label for="s">Subject</label><input id="s" name="subject"><textarea name="body"></textarea></form>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'a draft with chips',
    html: page(
      `${user}<div role="dialog" aria-label="New message"><div><span>收件人</span><span role="option" data-hovercard-id="${WANG.address}" data-name="${WANG.name}">${WANG.name}</span><input aria-label="收件人"></div><input name="subjectbox"><div contenteditable="true" role="textbox"></div></div>`,
    ),
    first: WANG.address,
  },
  {
    name: 'a draft to two',
    html: page(
      `${user}<form><label>An <textarea name="to">${full(TOM)}, ${full(IVAN)}</textarea></label><textarea name="body"></textarea></form>`,
    ),
    first: TOM.address,
    doubtful: true,
  },
  {
    name: 'a mail with its labels in capitals',
    html: page(
      `${user}<div><div>FROM</div><div>${full(CHEN)}</div></div><div><div>TO</div><div>${full(ME)}</div></div>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'labels by description',
    html: page(
      `${user}<p><span id="f">Sender</span><span aria-labelledby="f" title="${SATO.address}">${SATO.name}</span></p>${BODY}`,
    ),
    first: SATO.address,
  },
];
