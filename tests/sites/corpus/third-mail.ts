import {
  ANN,
  BODY,
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
} from './shape.ts';

/** Webmails, and views of them, that neither of the other sets holds, written before they were looked at. */
export const THIRD_MAIL: Shape[] = [
  {
    name: 'third: Gmail, as it prints',
    html: page(
      `<div class="bodycontainer"><table width="100%" cellpadding="0" cellspacing="0" border="0"><tbody><tr height="14px"><td width="143"><img src="logo.png" alt="Gmail"></td><td align="right"><font size="-1" color="#777"><b>Lin Hui &lt;${ME.address}&gt;</b></font></td></tr></tbody></table><hr>
<div class="maincontent"><table width="100%"><tbody><tr><td><font size="+1"><b>Pump</b></font><br><font size="-1" color="#777">1 message</font></td></tr></tbody></table><hr>
<table width="100%" class="message"><tbody><tr><td><font size="-1"><b>${TOM.name} </b>&lt;${TOM.address}&gt;</font></td><td align="right"><font size="-1">Fri, Nov 20, 2026 at 10:11 AM</font></td></tr>
<tr><td colspan="2" style="padding-bottom: 4px;"><font size="-1" class="recipient"><div>To: Lin Hui &lt;${ME.address}&gt;</div><div>Cc: ${full(PRIYA)}</div></font></td></tr><tr><td colspan="2">${BODY}</td></tr></tbody></table></div></div>`,
      'Gmail - Pump',
    ),
    first: TOM.address,
  },
  {
    name: 'third: Outlook, as it prints',
    html: page(`<div class="WordSection1"><p><b>Lin Hui</b></p><hr><table class="MsoNormalTable"><tr><td><b>From:</b></td><td>${full(ANN)}</td></tr><tr><td><b>Sent:</b></td><td>Friday, November 20, 2026 10:11 AM</td></tr>
<tr><td><b>To:</b></td><td>${full(ME)}; ${full(TOM)}</td></tr><tr><td><b>Subject:</b></td><td>Pump</td></tr></table>${BODY}</div>`),
    first: ANN.address,
  },
  {
    name: 'third: HEY, a thread',
    html: page(`<nav class="nav"><button title="Me: ${ME.address}">LH</button></nav><main class="main-content"><article class="thread"><header class="thread__header"><h1 class="thread__subject">Pump</h1></header>
<section class="thread-entry" id="entry_1"><div class="entry__header"><img class="avatar" alt="${PRIYA.name}"><h2 class="entry__author"><a class="entry__sender" href="/contacts/88">${PRIYA.name}</a> <span class="entry__email">${PRIYA.address}</span></h2><span class="entry__recipients">to <a href="/contacts/1">you</a>, <a href="/contacts/90" title="${TOM.address}">${TOM.name}</a></span><time>10:11am</time></div><div class="entry__body">${BODY}</div></section></article></main>`),
    first: PRIYA.address,
  },
  {
    name: 'third: Missive, the team beside it',
    html: page(`<aside class="sidebar"><ul><li class="teammate"><img alt="Mei Zhou">Mei Zhou</li><li>Lin Hui</li></ul><div>${ME.address}</div></aside><div class="conversation"><div class="conversation-subject">Pump</div><div class="assignees">Assigned to <span>Mei Zhou</span></div>
<div class="message message--email"><div class="message-header"><div class="message-from"><span class="name">${IVAN.name}</span><span class="address">${IVAN.address}</span></div><div class="message-to">To <span class="address">info@evergreen.example</span></div></div><div class="message-body">${BODY}</div></div>
<div class="message message--comment"><span class="author">Mei Zhou</span><p>Can you take it? Ask workshop@evergreen.example</p></div></div>`),
    first: IVAN.address,
  },
  {
    name: 'third: Front, the contact in a pane',
    html: page(`<div class="app"><div class="inbox-list"><div class="item selected"><b>${ANN.name}</b> Pump</div><div class="item"><b>${TOM.name}</b> Quote</div></div><div class="timeline"><h2>Pump</h2><article class="msg"><div class="msg-head"><button class="who">${ANN.name}</button><span class="handle">${ANN.address}</span><span>to: sales@evergreen.example</span></div>${BODY}</article></div>
<aside class="ctx" aria-label="Contact details"><h3>${ANN.name}</h3><div class="row"><span>Email</span><a href="mailto:${ANN.address}">${ANN.address}</a></div><div class="row"><span>Account</span><span>Northmill</span></div></aside></div>`),
    first: ANN.address,
  },
  {
    name: 'third: web.de for phones',
    html: page(
      `<div id="page"><header class="bar"><a href="#back">Posteingang</a></header><div class="mail-detail"><h1 class="mail-subject">Pumpe</h1><div class="mail-people"><div class="line"><span class="lbl">Von</span><a class="contact" href="mailto:${ANN.address}">${ANN.name}</a></div><div class="line"><span class="lbl">An</span><a class="contact" href="mailto:${ME.address}">Lin Hui</a></div><div class="line"><span class="lbl">Datum</span>20.11.26, 10:11</div></div>${BODY}</div><footer><a href="mailto:hilfe@web-mail.example">Hilfe</a></footer></div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'third: T-Online E-Mail Center, sent by me',
    html: page(
      `<div class="account"><span>${ME.address}</span></div><div class="folder">Gesendet</div><div class="mailview"><dl class="mailhead"><dt>Absender:</dt><dd>Lin Hui &lt;${ME.address}&gt;</dd><dt>Empfänger:</dt><dd>${full(TOM)}</dd><dt>Kopie:</dt><dd>${full(KIM)}</dd><dt>Betreff:</dt><dd>Pumpe</dd></dl>${BODY}</div>`,
    ),
    first: TOM.address,
  },
  {
    name: 'third: Orange, un message ouvert',
    html: page(`<header><span class="o-user">${ME.address}</span></header><div class="message-reader"><div class="message-headers"><div class="subject">Pompe</div><div class="sender"><span class="label">de :</span> <span class="contact" title="${PRIYA.address}">${PRIYA.name}</span></div><div class="to"><span class="label">à :</span> <span class="contact" title="${ME.address}">moi</span></div><div class="date">vendredi 20 novembre 2026, 10:11</div></div><div class="message-content">${BODY}</div></div>
<div class="pub">Votre conseiller : <a href="mailto:pub@annonce.example">pub@annonce.example</a></div>`),
    first: PRIYA.address,
  },
  {
    name: 'third: La Poste, réponse en cours',
    html: page(
      `<header>${ME.address}</header><form class="compose" aria-label="Nouveau message"><div class="f"><label for="to">À</label><input id="to" value="${esc(`${ANN.name} <${ANN.address}>`)}"></div><div class="f"><label for="cc">Cc</label><input id="cc" value=""></div><div class="f"><label for="s">Objet</label><input id="s" value="Re: Pompe"></div><div contenteditable="true" role="textbox" aria-label="Corps du message"><p>Bonjour,</p><blockquote>Le 20 novembre, ${full(TOM)} a écrit : bonjour</blockquote></div></form>`,
    ),
    first: ANN.address,
  },
  {
    name: 'third: correo en español, conversación',
    html: page(
      `<div class="cuenta">${ME.address}</div><section class="conversacion"><h1>Bomba</h1><div class="msj cerrado" aria-expanded="false"><b>${TOM.name}</b> <span>Gracias por</span></div><div class="msj abierto" aria-expanded="true"><header><div><strong>De:</strong> <span>${full(KIM)}</span></div><div><strong>Para:</strong> <span>${full(ME)}</span></div><div><strong>Asunto:</strong> Bomba</div></header>${BODY}</div></section>`,
    ),
    first: KIM.address,
  },
  {
    name: 'third: SnappyMail',
    html: page(
      `<div id="rl-app"><div class="accountPlace">${ME.address}</div><div class="messageView"><div class="messageItemHeader"><div class="subjectParent">Pump</div><details class="messageDetails"><summary><span class="from"><a href="mailto:${TOM.address}">${TOM.name}</a></span></summary><div><table><tr><td>From</td><td>${full(TOM)}</td></tr><tr><td>To</td><td>${full(ME)}</td></tr></table></div></details></div><div class="bodyText">${BODY}</div></div></div>`,
    ),
    first: TOM.address,
  },
  {
    name: 'third: au one メール、開いたメール',
    html: page(
      `<div class="hd"><span>${ME.address}</span></div><div class="mail-read"><table class="mail-info"><tbody><tr><th>件名</th><td>ポンプ</td></tr><tr><th>差出人</th><td>${full(SATO)}</td></tr><tr><th>宛先</th><td>${full(ME)}</td></tr><tr><th>日時</th><td>2026/11/20 10:11</td></tr></tbody></table>${BODY}</div>`,
    ),
    first: SATO.address,
  },
  {
    name: 'third: Shuriken 風のスマホ版',
    html: page(
      `<div class="sp-header"><a>受信箱</a></div><article class="sp-mail"><h1>ポンプの件</h1><p class="from">From：<a href="mailto:${SATO.address}">${SATO.name}</a> 様</p><p class="to">To：<a href="mailto:${ME.address}">Lin Hui</a></p><div class="txt">${BODY}</div></article>`,
    ),
    first: SATO.address,
  },
  {
    name: 'third: 搜狐邮箱',
    html: page(
      `<div class="top"><span id="account">${ME.address}</span><a>退出</a></div><div class="mail_list" style="display:none"><div>${ANN.address}</div></div><div class="mail_view"><h2 class="subject">水泵</h2><ul class="mail_info"><li><em>发件人：</em><span class="user">${WANG.name}</span><span class="addr">&lt;${WANG.address}&gt;</span><a>[添加到通讯录]</a></li><li><em>收件人：</em><span>我</span></li><li><em>时&nbsp;&nbsp;间：</em>2026-11-20 10:11</li></ul><div class="content">${BODY}</div></div>`,
    ),
    first: WANG.address,
  },
  {
    name: 'third: 189邮箱，弹出窗口',
    html: page(
      `<div class="popup-read"><div class="hd"><h1>水泵</h1></div><div class="info"><p><label>发 件 人：</label><span title="${WANG.address}">${WANG.name}</span></p><p><label>收 件 人：</label><span title="${ME.address}">林慧</span>；<span title="${ANN.address}">${ANN.name}</span></p><p><label>抄　　送：</label><span title="${TOM.address}">${TOM.name}</span></p></div>${BODY}</div>`,
      '水泵 - 189邮箱',
    ),
    first: WANG.address,
  },
  {
    name: 'third: PChome 電子信箱',
    html: page(
      `<div class="member">${ME.address} 您好</div><table class="read"><tr><td class="t">寄件者</td><td>"${CHEN.name}" &lt;${CHEN.address}&gt; <a>加入通訊錄</a> <a>拒收</a></td></tr><tr><td class="t">收件者</td><td>${full(ME)}</td></tr><tr><td class="t">副本</td><td>${full(PRIYA)}</td></tr><tr><td class="t">主旨</td><td>鏡片</td></tr></table>${BODY}`,
    ),
    first: CHEN.address,
  },
  {
    name: 'third: 網路信箱的草稿匣',
    html: page(
      `<header>${ME.address}</header><h1>草稿匣</h1><table role="grid"><tr role="row"><td>收件者：${CHEN.name}</td><td>鏡片</td><td>11/20</td></tr><tr role="row"><td>收件者：${esc(ANN.address)}</td><td>Pump</td><td>11/19</td></tr><tr role="row"><td>(沒有收件者)</td><td>(無主旨)</td><td>11/18</td></tr></table>`,
    ),
  },
  {
    name: 'third: settings of a webmail, forwarding and aliases',
    html: page(
      `<div class="user-menu">${ME.address}</div><h1>Einstellungen</h1><section><h2>Weiterleitung</h2><label>Weiterleiten an<input type="email" value="lin.privat@anders.example"></label></section><section><h2>Alias-Adressen</h2><ul><li>verkauf@evergreen.example <button>Löschen</button></li><li>l.hui@evergreen.example <button>Löschen</button></li></ul></section><section><h2>Abwesenheitsnotiz</h2><textarea>Bitte wenden Sie sich an mei.zhou@evergreen.example</textarea></section>`,
    ),
  },
  {
    name: 'third: an inbox of rows with a sender each and an address in its title',
    html: page(
      `<header><a aria-label="Compte Lin Hui (${ME.address})">LH</a></header><nav><a>Boîte de réception</a><a>Envoyés</a></nav><div role="main"><div class="thread-list">${[ANN, TOM, PRIYA, KIM].map(({ name, address }) => `<a class="thread-row" href="/t/1"><span class="senders"><span title="${address}">${name}</span></span><span class="subject">Pompe</span><span class="snippet">Bonjour, la pompe est</span><time>10:11</time></a>`).join('')}</div></div>`,
    ),
  },
  {
    name: 'third: a help page of a webmail in Japanese',
    html: page(
      `<header>${ME.address}</header><main><h1>メールを転送するには</h1><ol><li>設定を開きます。</li><li>転送先（例：taro@example.com）を入力します。</li></ol><p>お問い合わせ：<a href="mailto:support@webmail.example">support@webmail.example</a></p></main>`,
    ),
  },
];
