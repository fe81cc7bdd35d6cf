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

const plain = ({ name, address }: Who) => `${name} ${esc(`<${address}>`)}`;

/** Pages built as some well-known kinds of program build them, from memory of their habits. */
export const PRODUCTS: Shape[] = [
  {
    name: 'a frameset with a list and a mail',
    html: `<!doctype html><html><head><title>Webmail</title></head><frameset cols="200,*"><frame name="left"><frame name="right"></frameset></html>`,
    frames: {
      left: page('<b>Folders</b><br><a href="#">INBOX</a> (2)'),
      right: page(
        `<table><tr><td align="right"><b>Subject:&nbsp;&nbsp;</b></td><td>Pump</td></tr><tr><td align="right"><b>From:&nbsp;&nbsp;</b></td><td>${esc(`"${ANN.name}" <${ANN.address}>`)}&nbsp;</td></tr><tr><td align="right"><b>Date:&nbsp;&nbsp;</b></td><td>Fri</td></tr><tr><td align="right"><b>To:&nbsp;&nbsp;</b></td><td>${ME.address}&nbsp;</td></tr></table><table><tr><td>Hello Lin, ask x@elsewhere.example</td></tr></table>`,
      ),
    },
    first: ANN.address,
  },
  {
    name: 'bubbles in a header table',
    html: page(
      `<div class="ZmMailMsgView"><table><tr><td class="LabelColName">From:</td><td class="LabelColValue"><span class="addrBubble" title="${TOM.address}">${full(TOM)}</span></td></tr><tr><td class="LabelColName">To:</td><td class="LabelColValue"><span class="addrBubble">${full(ME)}</span></td></tr></table><iframe name="b"></iframe></div>`,
    ),
    frames: { b: page('<p>Hello</p><p>me@elsewhere.example</p>') },
    first: TOM.address,
  },
  {
    name: 'a header without labels, names in titles',
    html: page(
      `<div class="messageView"><div class="messageItem"><div class="messageItemHeader"><div class="subjectParent"><span class="subject">Pump</span></div><div class="informationShort"><span class="from"><span title="${full(IVAN)}">${IVAN.name}</span></span><span> → </span><span class="to"><span title="${full(ME)}">Lin</span></span></div></div><div class="bodyText">Hello <a href="mailto:x@elsewhere.example">x</a></div></div></div>`,
    ),
    first: IVAN.address,
  },
  {
    name: 'an envelope with a sender line',
    html: page(
      `<div class="app-content"><div class="mail-message-header"><h2>Pump</h2></div><div class="envelope"><div class="envelope__header"><div class="sender"><span class="user-bubble" title="${KIM.address}">${KIM.name}</span><span class="sender__email">${KIM.address}</span></div><div class="recipients">To: ${ME.address}</div></div>${BODY}</div></div>`,
    ),
    first: KIM.address,
  },
  {
    name: 'header rows of spans with a menu each',
    html: page(
      `<div id="msgHeaders"><div id="subject">Pump</div><div><label>From:</label> <span class="horde-popdown"><a href="#"><span email="${SATO.address}">${SATO.name}</span></a></span></div><div><label>To:</label> <span><a href="#">${ME.address}</a></span></div></div>${BODY}`,
    ),
    first: SATO.address,
  },
  {
    name: 'text in captions only',
    html: page(
      `<div id="detailView"><div><span>${ANN.name}</span><a class="md-caption" href="#">${ANN.address}</a></div><div><span>To</span><a class="md-caption" href="#">${ME.address}</a></div>${BODY}</div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'test ids',
    html: page(
      `<div data-testid="message-view"><div data-testid="recipients:sender"><span title="${esc(`<${PRIYA.address}>`)}">${PRIYA.name}</span><span>${esc(`<${PRIYA.address}>`)}</span></div><div data-testid="recipients:to"><span title="${ME.address}">You</span></div></div>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'pills',
    html: page(
      `<div data-test-id="message-view"><div data-test-id="message-from"><div data-test-id="email-pill"><span>${plain(TOM)}</span></div></div><div data-test-id="message-to"><div data-test-id="email-pill"><span>${ME.address}</span></div></div></div>`,
    ),
    first: TOM.address,
  },
  {
    name: 'a classic Chinese webmail',
    html: page('<iframe name="mainFrame"></iframe>'),
    frames: {
      mainFrame: page(
        `<div class="readmailinfo"><span id="subject">水泵</span><table><tr><td><span class="addrtitle">发件人：</span><span e="${WANG.address}" n="${WANG.name}"><b>${WANG.name}</b> &lt;${WANG.address}&gt;</span></td></tr><tr><td><span class="addrtitle">时　间：</span>2026年</td></tr><tr><td><span class="addrtitle">收件人：</span><span e="${ME.address}" n="Lin">Lin</span></td></tr></table></div><div id="mailContentContainer">你好 a@b.example</div>`,
      ),
    },
    first: WANG.address,
  },
  {
    name: 'another Chinese webmail',
    html: page(
      `<div class="nui-msg"><div><span class="lbl">发件人：</span><span class="nui-addr"><span class="nui-addr-name">${WANG.name}</span><em class="nui-addr-email">&lt;${WANG.address}&gt;</em></span></div><div><span class="lbl">收件人：</span><span class="nui-addr"><span class="nui-addr-name">我</span><em class="nui-addr-email">&lt;${ME.address}&gt;</em></span></div></div>${BODY}`,
    ),
    first: WANG.address,
  },
  {
    name: 'fields with data names',
    html: page(
      `<div class="header"><h3 class="header-title"><span class="font-size-flexible" title="${CHEN.name}">${CHEN.name}</span></h3></div><div class="record"><div class="cell form-group" data-name="name"><label class="control-label"><span class="label-text">Name</span></label><div class="field" data-name="name">${CHEN.name}</div></div><div class="cell form-group" data-name="emailAddress"><label class="control-label"><span class="label-text">Email</span></label><div class="field" data-name="emailAddress"><div><a role="button" data-email-address="${CHEN.address}" data-action="mailTo">${CHEN.address}</a></div></div></div><div class="cell" data-name="assignedUser"><label>Assigned User</label><div class="field"><a href="#User/1" title="zoe@evergreen.example">Zoe</a></div></div></div>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'rows of labels and typed fields',
    html: page(
      `<div class="moduleTitle"><h2>${ANN.name}</h2></div><div class="detail"><div class="row"><div class="col label">Office Phone:</div><div class="col" type="phone" field="phone_work">+1 212 555 0100</div></div><div class="row"><div class="col label">Email Address:</div><div class="col" type="varchar" field="email1"><a href="javascript:void(0);" data-email-address="${ANN.address}">${ANN.address}</a><em> (Primary)</em></div></div><div class="row"><div class="col label">Assigned to:</div><div class="col" field="assigned_user_name">zoe@evergreen.example</div></div></div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'fields that are always inputs',
    html: page(
      `<nav><button>Lin Hui</button></nav><div class="o_form_view"><div class="oe_title"><h1><input value="${IVAN.name}" placeholder="Name"></h1></div><table><tr><td><label for="phone_0">Phone</label></td><td><div name="phone"><input id="phone_0" type="tel" value="+7 495 000 00 00"></div></td></tr><tr><td><label for="email_0">Email</label></td><td><div name="email"><input id="email_0" type="email" value="${IVAN.address}"></div></td></tr></table></div>`,
    ),
    first: IVAN.address,
  },
  {
    name: 'a record of a modern program',
    html: page(
      `<nav>Workspace</nav><div class="layout"><div class="side"><div class="title"><span>${PRIYA.name}</span></div><div class="field"><div class="label"><svg></svg><span>Emails</span></div><div class="val"><a href="mailto:${PRIYA.address}"><div>${PRIYA.address}</div></a></div></div><div class="field"><div class="label"><span>Company</span></div><div class="val"><a href="/c/1">Acme</a></div></div></div><div class="main"><h2>Timeline</h2><p>Nothing yet</p></div></div>`,
      PRIYA.name,
    ),
    first: PRIYA.address,
  },
  {
    name: 'a person panel',
    html: page(
      `<main><div class="flex"><h1 class="name">${KIM.name}</h1></div><div class="attributes"><div class="grid"><div class="label">Emails</div><div class="font-medium"><a href="mailto:${KIM.address}">${KIM.address} <span>(work)</span></a></div></div><div class="grid"><div class="label">Contact Numbers</div><div>02-312-3456</div></div><div class="grid"><div class="label">Sales Owner</div><div>zoe@evergreen.example</div></div></div></main>`,
    ),
    first: KIM.address,
  },
  {
    name: 'a table of field labels',
    html: page(
      `<div class="detailViewInfo"><h4 class="recordLabel"><span class="modTitle">${TOM.name}</span></h4><table><tr><td class="fieldLabel"><label>Primary Email</label></td><td class="fieldValue"><span class="value"><a class="cursorPointer" onclick="x()">${TOM.address}</a></span></td><td class="fieldLabel"><label>Assigned To</label></td><td class="fieldValue"><span class="value"><a href="#u">zoe@evergreen.example</a></span></td></tr></table></div>`,
    ),
    first: TOM.address,
  },
  {
    name: 'a Chinese CRM',
    html: page(
      `<div class="crm-detail"><div class="crm-title"><span>${WANG.name}</span></div><div class="item"><div class="item-label">负责人</div><div class="item-value">张敏 zhang@evergreen.example</div></div><div class="item"><div class="item-label">邮件</div><div class="item-value">${WANG.address}</div></div><div class="item"><div class="item-label">手机1</div><div class="item-value">13800138000</div></div></div>`,
    ),
    first: WANG.address,
  },
  {
    name: 'a help desk',
    html: page(
      `<div class="ticket"><div class="ticket-title">Leak</div><div class="article"><div class="article-meta"><div class="from"><label>From</label> ${plain(ANN)}</div></div><p>Hello</p></div></div><aside class="tabsSidebar"><h3>Customer</h3><h4>${ANN.name}</h4><label>Email</label><a href="mailto:${ANN.address}">${ANN.address}</a></aside>`,
    ),
    first: ANN.address,
  },
  {
    name: 'a raw source view',
    html: page(
      `<pre>Return-Path: ${esc(`<${SATO.address}>`)}\nFrom: ${full(SATO)}\nTo: ${full(ME)}\nSubject: Pump\n\nHello</pre>`,
    ),
    first: SATO.address,
    doubtful: true,
  },
  {
    name: 'a calendar entry',
    html: page(
      `<main><h1>Visit</h1><dl><dt>Organizer</dt><dd>${full(ME)}</dd><dt>Attendees</dt><dd><ul>${CAST.slice(
        0,
        3,
      )
        .map((one) => `<li>${full(one)}</li>`)
        .join('')}</ul></dd></dl></main>`,
    ),
    first: ANN.address,
    doubtful: true,
  },
  {
    name: 'a menu whose entries are words of labels',
    html: page(
      `<div class="menu"><div class="item"><span>客户</span></div><div class="item"><span>联系人</span></div><div class="item"><span>商机</span></div></div><h2>联系人</h2><div class="row"><b>李明</b></div><main><h1>${WANG.name}</h1><div><span>邮箱</span><span>${WANG.address}</span></div></main>`,
    ),
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'a menu of links whose entries are words of labels',
    html: page(
      `<ul><li><a>Company</a></li><li><a>Contact</a></li><li><a>Orders</a></li></ul><main><h1>${ANN.name}</h1><div><span>Email</span><span>${ANN.address}</span></div></main>`,
    ),
    first: ANN.address,
    named: ANN.name,
  },
];
