import { ANN, BODY, full, IVAN, KIM, ME, page, PRIYA, TOM, type Shape } from './shape.ts';

/** Webmails of Europe and America as they mark up an open mail, written before they were looked at. */
export const SECOND_MAIL_WEST: Shape[] = [
  {
    name: 'second: Horde',
    html: page(`<div id="horde-head"><div class="horde-logo"></div><div id="horde-search"><input type="text" placeholder="Search"></div>
<div id="horde-sub">${ME.address}</div></div><div id="horde-sidebar"><ul><li class="imp-sidebar-mbox"><a>Inbox (3)</a></li><li><a>Sent</a></li></ul></div>
<div id="pageContainer"><div id="msgData"><div class="horde-buttonbar"><ul><li><a>Reply</a></li><li><a>Forward</a></li><li><a>Delete</a></li></ul></div>
<div class="msgHeaders" id="msgHeaders"><table><thead><tr><td class="label">Subject:</td><td class="subject">Pump</td></tr>
<tr id="msgHeaderDate"><td class="label">Date:</td><td class="date">Fri, 20 Nov 2026 10:11</td></tr>
<tr id="msgHeaderFrom"><td class="label">From:</td><td class="from"><a>${full(TOM)}</a></td></tr>
<tr id="msgHeaderTo"><td class="label">To:</td><td class="to"><span class="dispaddrlist"><span class="largeaddrlist largeaddrlistlimit"><span>[4 addresses]</span><span class="dispaddrlist" style="display:none"><a>${full(ME)}</a>, <a>${full(PRIYA)}</a></span></span></span></td></tr>
<tr id="msgHeaderCc"><td class="label">Cc:</td><td class="cc"><a>${full(KIM)}</a></td></tr></thead></table></div><div id="messageBody">${BODY}</div></div></div>`),
    first: TOM.address,
  },
  {
    name: 'second: Zimbra classic',
    html: page(`<div id="skin_container_username"><table><tr><td id="DWT4_title">Lin Hui</td><td id="DWT4_dropdown"></td></tr></table></div>
<div id="zl__TV-main" class="DwtListView"><ul><li class="Row" id="zli__TV-main__260"><div class="TopRow"><div id="zlif__from">Priya Nair</div></div><div class="BottomRow">Re: Quote</div></li>
<li class="Row Row-selected" id="zli__TV-main__261"><div class="TopRow">Tom Adeyemi</div></li></ul></div>
<div id="zv__TV-main__MSG" class="MsgView"><div id="zv__TV-main__MSG_headerElement" class="MsgHeader"><table id="zv_hdrTable" class="MsgHeaderTable"><tr><td class="SubjectCol LabelColValue" colspan="2">Pump</td><td class="DateCol LabelColValue">November 20, 2026 10:11 AM</td></tr>
<tr id="zv_tr_From"><td class="LabelColName">From:</td><td class="LabelColValue" colspan="2"><span id="zb__1_addr" class="addrBubble TooltipObject" notoggle="1"><span>"${TOM.name}" &lt;${TOM.address}&gt;</span></span></td></tr>
<tr id="zv_tr_To"><td class="LabelColName">To:</td><td class="LabelColValue"><span class="addrBubble"><span>"Lin Hui" &lt;${ME.address}&gt;</span></span><span class="addrBubble"><span>"${ANN.name}" &lt;${ANN.address}&gt;</span></span></td></tr></table></div>
<div class="MsgBody MsgBody-html">${BODY}</div></div>`),
    first: TOM.address,
  },
  {
    name: 'second: Zimbra modern, several of a thread',
    html: page(`<header class="zimbra-client_header_1f"><button aria-haspopup="true" aria-label="Account: ${ME.address}">LH</button></header>
<div class="blocks_sidebar_9x"><a href="/email/Inbox">Inbox</a></div><div role="main" class="zimbra-client_viewer_2k"><h1 class="zimbra-client_subject_kk">Pump</h1><ol>
<li class="zimbra-client_message_a1 collapsed"><button aria-expanded="false"><span class="zimbra-client_sender_zz">${ANN.name}</span><span class="zimbra-client_fragment_d0">Could you send us the</span><time>Nov 18</time></button></li>
<li class="zimbra-client_message_a1 collapsed"><button aria-expanded="false"><span class="zimbra-client_sender_zz">Lin Hui</span><span>Here it is</span><time>Nov 19</time></button></li>
<li class="zimbra-client_message_a1"><div class="zimbra-client_msgHeader_q"><div class="zimbra-client_addresses_p"><div><span>From: </span><span><span class="zimbra-client_address_tt" title="${ANN.address}">${ANN.name}</span></span></div><div><span>To: </span><span><span class="zimbra-client_address_tt" title="${ME.address}">Lin Hui</span>, <span class="zimbra-client_address_tt" title="${PRIYA.address}">${PRIYA.name}</span></span></div></div><time>10:11 AM</time></div><div class="zimbra-client_body_b">${BODY}</div></li></ol></div>`),
    first: ANN.address,
  },
  {
    name: 'second: RainLoop',
    html: page(`<div id="rl-left"><div class="b-folders"><a>Inbox</a></div></div><div class="b-toolbar"><div class="accountPlace">${ME.address}</div></div>
<div class="messageList"><div class="messageListItem"><span class="sender">Priya Nair</span><span class="subject">Quote</span></div><div class="messageListItem selected"><span class="sender">Ann Lee</span><span class="subject">Pump</span></div></div>
<div class="messageView"><div class="messageItem"><div class="messageItemHeader"><div class="subjectParent"><span class="subject">Pump</span></div><div class="informationShortWrp"><div class="informationShort"><span class="from">${full(ANN)}</span><span class="pull-right"><span class="date">10:11</span></span><div><span class="i18n">To</span>: <span class="to">Lin Hui &lt;${ME.address}&gt;, ${full(TOM)}</span></div></div></div>
<div class="informationFull" style="display:none"><table><tr><td>From:</td><td>${full(ANN)}</td></tr><tr><td>To:</td><td>${full(ME)}</td></tr></table></div></div><div class="bodyText">${BODY}</div></div></div>`),
    first: ANN.address,
  },
  {
    name: 'second: Nextcloud Mail, an unfolded mail of a thread',
    html: page(`<header id="header"><nav class="app-menu"></nav><button aria-label="Settings menu"><img alt="Avatar of Lin Hui"></button></header><nav id="app-navigation-vue"><h2 class="app-navigation-caption">${ME.address}</h2><ul><li>Inbox</li></ul></nav>
<main id="app-content-vue"><div class="app-content-list"><div class="list-item"><span class="list-item-content__name">Ann Lee, Tom Adeyemi</span></div></div><div id="mail-message" class="thread">
<div id="mail-thread-header"><h2 title="Pump">Pump</h2><div class="avatar-header"><div class="user-bubble__wrapper"><div class="user-bubble__content"><span class="user-bubble__name">${TOM.name}</span></div></div><div class="user-bubble__wrapper"><div class="user-bubble__content"><span class="user-bubble__name">${ANN.name}</span></div></div></div></div>
<div class="envelope"><div class="envelope__header"><a class="envelope__header__left"><div class="sender">${TOM.name}</div><div class="subline">Which pump do you</div></a></div></div>
<div class="envelope envelope--expanded"><div class="envelope__header"><div class="envelope__header__avatar"><div class="avatardiv"></div></div><a class="envelope__header__left"><div class="sender">${ANN.name}<p class="sender__email">${ANN.address}</p></div></a><div class="right"><span class="timestamp">3 hours ago</span></div></div><div class="message-container">${BODY}</div></div></div></main>`),
    first: ANN.address,
  },
  {
    name: 'second: GMX in frames',
    html: page(
      `<div class="navigator"><span class="account" title="${ME.address}">Hallo, Lin</span></div><aside class="ad">Jetzt FreeMail werben: <a href="mailto:werbung@united.example">werbung@united.example</a></aside><iframe name="mail" width="900" height="500"></iframe>`,
    ),
    frames: {
      mail: page(
        `<div class="panel-toolbar"><button>Antworten</button><button>Löschen</button></div><section class="mail-detail"><h1 class="mail-subject">Pumpe</h1><dl class="mail-header-info"><dt>Von:</dt><dd><span class="name" title="${ANN.address}">"${ANN.name}"</span> <a class="add-contact" title="Zum Adressbuch hinzufügen"></a></dd><dt>An:</dt><dd><span title="${ME.address}">${ME.address}</span></dd><dt>Datum:</dt><dd>20.11.2026 10:11</dd></dl><iframe name="mailbody"></iframe></section>`,
      ),
      mailbody: page(`<p>Hallo Lin, schreiben Sie an werkstatt@elsewhere.example</p>`),
    },
    first: ANN.address,
  },
  {
    name: 'second: Mail.ru',
    html: page(`<div id="ph-whiteline"><div class="ph-account" data-testid="whiteline-account" aria-label="${ME.address}"><img alt="${ME.address}"></div></div><div class="layout__column_left"><nav><a class="nav__item" title="Входящие, 3 непрочитанных">Входящие</a></nav></div>
<div class="layout__letter-content"><div class="thread"><h2 class="thread-subject">Насос</h2><div class="letter letter_expanded"><div class="letter__header"><div class="letter__avatar"><img alt=""></div><div class="letter__header-details"><div class="letter__author"><span class="letter-contact" title="${IVAN.address}">${IVAN.name}</span><div class="letter__date">Сегодня, 10:11</div></div>
<div class="letter__header-row letter__header-row_recipients"><div class="letter__recipients letter__recipients_short"><span class="letter__recipients-title">Кому:</span> <span class="letter-contact" title="${ME.address}">вам</span>, <span class="letter-contact" title="${ANN.address}">${ANN.name}</span></div></div></div></div><div class="letter__body">${BODY}</div></div></div></div>`),
    first: IVAN.address,
    named: IVAN.name,
  },
  {
    name: 'second: Yandex',
    html: page(`<header><a class="user-account" href="https://passport.example"><span class="user-account__name">lin.hui</span></a></header><div class="mail-MessagesList"><a class="mail-MessageSnippet"><span class="mail-MessageSnippet-FromText" title="${ANN.address}">${ANN.name}</span></a><a class="mail-MessageSnippet is-active"><span class="mail-MessageSnippet-FromText" title="${IVAN.address}">${IVAN.name}</span></a></div>
<main class="qa-MessageViewer"><h1 class="qa-MessageViewer-Title">Насос</h1><div class="MessageViewerHeader"><div class="Sender"><span class="qa-MessageViewer-SenderName">${IVAN.name}</span><span class="qa-MessageViewer-SenderEmail">${IVAN.address}</span></div><div class="Recipients"><span>Вам</span><span>и ещё 2</span></div><div>сегодня в 10:11</div></div>${BODY}</main>`),
    first: IVAN.address,
    named: IVAN.name,
  },
  {
    name: 'second: iCloud, by name only',
    html: page(`<div class="toolbar" role="toolbar"><button aria-label="Reply"></button></div><div role="listbox" aria-label="Messages"><div role="option" aria-selected="true"><span>Ann Lee</span><span>Pump</span></div><div role="option"><span>Priya Nair</span><span>Quote</span></div></div>
<main class="thread-detail"><div class="message-view" role="article"><header class="message-header"><div class="sender"><span class="contact-token" role="button" aria-haspopup="menu">${ANN.name}</span></div><div class="recipients"><span class="field-label">To:</span> <span class="contact-token" role="button" aria-haspopup="menu">Lin Hui</span></div><div class="date">10:11 AM</div><h1 class="subject">Pump</h1></header><iframe name="body"></iframe></div></main>`),
    first: ANN.name,
    doubtful: true,
  },
  {
    name: 'second: Titan, with a contact pane',
    html: page(`<div class="left-nav"><div class="account-name">Lin Hui</div><div class="account-email">${ME.address}</div><a>Inbox</a></div><div class="thread-view"><div class="thread-subject">Pump</div><div class="thread-item expanded"><div class="thread-item-header"><div class="avatar">AL</div><div class="sender-info"><span class="sender-name">${ANN.name}</span><span class="sender-email">&lt;${ANN.address}&gt;</span></div><div class="recipients-summary">to me, Tom and 3 more</div><div class="read-status">Read receipts off</div></div>${BODY}</div></div>
<aside class="contact-pane"><h3>${ANN.name}</h3><p>${ANN.address}</p><h4>Recent emails</h4><ul><li>Quote</li><li>Visit</li></ul><h4>People</h4><ul><li>${TOM.name} <small>${TOM.address}</small></li><li>${PRIYA.name} <small>${PRIYA.address}</small></li></ul></aside>`),
    first: ANN.address,
  },
  {
    name: 'second: AOL, with an advertisement',
    html: page(`<div id="ybar"><label for="acct"><span>Lin</span></label><div class="account" hidden>${ME.address}</div></div><div data-test-id="message-group-view"><div data-test-id="message-group-subject">Pump</div><ul><li class="message-view"><div data-test-id="message-view-header"><span data-test-id="message-from"><span>${TOM.name}</span> <span data-test-id="email-pill">${TOM.address}</span></span><div data-test-id="message-to">To: <span data-test-id="email-pill"><span title="${ME.address}">Lin Hui</span></span></div><div data-test-id="message-date">Fri, Nov 20 at 10:11 AM</div></div><div data-test-id="message-view-body">${BODY}</div></li></ul></div>
<div data-test-id="right-rail-ad"><a href="https://ads.example">Sponsored</a> write to sales@cheap-boots.example</div>`),
    first: TOM.address,
  },
  {
    name: 'second: Tuta',
    html: page(
      `<div class="header-nav"><div class="folder-column"><small>${ME.address}</small><a title="Inbox">Inbox</a></div></div><div class="mail-viewer"><h1 class="h1 selectable" aria-label="Subject: Pump">Pump</h1><div class="header-row"><div class="flex col"><div class="flex items-center"><span class="text-break font-weight-600" aria-label="From: ${ANN.name}">${ANN.name}</span></div><div class="flex"><div class="small text-break">${ANN.address}</div></div></div><div class="small text-right">Fri, Nov 20 • 10:11</div></div><div class="flex"><div class="small b mr-s">To:</div><div class="text-ellipsis">${ME.address}, …</div></div>${BODY}</div>`,
    ),
    first: ANN.address,
    named: ANN.name,
  },
  {
    name: 'second: mailbox.org, Open-Xchange',
    html: page(`<div id="io-ox-topbar-account-dropdown-icon"><a role="button" aria-label="My account ${ME.address}">LH</a></div><ul class="list-view" role="listbox"><li class="list-item" role="option"><div class="from"><span class="flags"></span>${PRIYA.name}</div></li><li class="list-item selected" role="option" title="${ANN.address}"><div class="from">${ANN.name}</div></li></ul>
<div class="rightside mail-detail-pane"><h1 class="subject" title="Pump">Pump</h1><article class="list-item mail-item mail-detail expanded" data-cid="default0/INBOX.12"><section class="header"><div class="picture"></div><div class="row"><span class="from"><a role="button" class="halo-link person-link person-from" data-detail-popup="halo" href="#" title="${ANN.address}">${ANN.name}</a> <span class="address" aria-hidden="true">${ANN.address}</span></span></div><div class="row recipients"><span class="label">To</span> <a role="button" class="halo-link person-link person-to" href="#" title="${ME.address}">Lin Hui</a>, <a role="button" class="halo-link person-link person-to" href="#" title="${TOM.address}">${TOM.name}</a> <span class="label">Copy</span> <a role="button" class="halo-link person-link person-cc" href="#" title="${KIM.address}">${KIM.name}</a></div></section><section class="body">${BODY}</section></article></div>`),
    first: ANN.address,
  },
  {
    name: 'second: Kerio Connect',
    html: page(
      `<div class="k-toolbar"><span class="k-user">Lin Hui (${ME.address})</span></div><div class="k-mailPreview"><div class="k-mailHeader"><div class="k-row k-subject">Pump</div><div class="k-row"><div class="k-label">From</div><div class="k-field"><span class="k-bubble">${full(TOM)}</span></div></div><div class="k-row"><div class="k-label">Sent</div><div class="k-field">Today, 10:11</div></div><div class="k-row"><div class="k-label">To</div><div class="k-field"><span class="k-bubble">Lin Hui</span><span class="k-bubble">${full(ANN)}</span><a>3 more…</a></div></div></div>${BODY}</div>`,
    ),
    first: TOM.address,
  },
  {
    name: 'second: MDaemon',
    html: page(
      `<table width="100%"><tr><td class="navbar">WorldClient - ${ME.address}</td></tr></table><table id="MessageHeader" width="100%"><tr><td><table><tr><td class="hdrlabel" align="right"><b>From:</b></td><td><a href="javascript:Compose('${TOM.address}')">${full(TOM)}</a> <img title="Add to contacts"></td></tr><tr><td class="hdrlabel" align="right"><b>To:</b></td><td>${full(ME)}</td></tr><tr><td class="hdrlabel" align="right"><b>Reply-To:</b></td><td>${full(TOM)}</td></tr><tr><td class="hdrlabel" align="right"><b>Subject:</b></td><td>Pump</td></tr></table></td></tr></table>${BODY}`,
    ),
    first: TOM.address,
  },
  {
    name: 'second: SmarterMail',
    html: page(
      `<div class="app-sidebar"><span class="username" title="${ME.address}">lin</span></div><div class="message-viewer"><div class="msg-subject">Pump</div><div class="msg-head"><div class="avatar-small"></div><div class="msg-addresses"><div class="msg-from" title="${PRIYA.address}"><a class="clickable">${PRIYA.name}</a></div><div class="msg-to"><span>To:</span> <a class="clickable" title="${ME.address}">Lin Hui</a>; <a class="clickable" title="${TOM.address}">${TOM.name}</a></div></div><div class="msg-date">11/20/2026 10:11 AM</div></div>${BODY}</div>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'second: Axigen, a reply window over the mail',
    html: page(
      `<div class="hdr"><span class="acc">${ME.address}</span></div><div class="mail-preview"><div class="mp-head"><div class="mp-from"><b>${ANN.name}</b> [${ANN.address}]</div><div class="mp-to">To: ${ME.name}</div></div>${BODY}</div><div class="compose-window" role="dialog" aria-label="Re: Pump"><div class="cw-row"><label>To</label><div class="tokens"><span class="token" title="${ANN.address}">${ANN.name}<i>×</i></span></div><input></div><div class="cw-row"><label>Subject</label><input value="Re: Pump"></div><div contenteditable="true" role="textbox" aria-label="Message">Dear Ann,</div></div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'second: Afterlogic',
    html: page(
      `<div class="toolbar"><span class="item account" title="${ME.address}">${ME.address}</span></div><div class="message_header"><div class="photo"></div><div class="subject" data-bind="text: subject">Pump</div><div class="short_info"><span class="from"><span class="name" data-bind="text: oneRecipient().displayName, attr: {title: oneRecipient().email}" title="${ANN.address}">${ANN.name}</span></span><span class="to"><span class="arrow">→</span><span class="name" title="${ME.address}">me</span></span><span class="date">10:11</span></div></div>${BODY}`,
    ),
    first: ANN.address,
  },
  {
    name: 'second: Cypht',
    html: page(
      `<nav class="folder_cell"><div class="folder_list"><h4>Main</h4><ul><li>Unread</li></ul><h4>${ME.address}</h4></div></nav><main class="content_cell"><div class="content_title"><a href="?page=message_list">IMAP</a> &gt; INBOX</div><div class="msg_text"><table class="msg_headers"><colgroup><col class="header_name_col"><col></colgroup><tr class="header_subject"><th colspan="2">Pump</th></tr><tr class="header_date"><th>Date</th><td>Fri, 20 Nov 2026</td></tr><tr class="header_from"><th>From</th><td>${full(TOM)}</td></tr><tr class="header_to"><th>To</th><td>${full(ME)}</td></tr><tr class="long_header"><th>Return-path</th><td>&lt;bounce-77@lists.example&gt;</td></tr><tr class="long_header"><th>X-Original-To</th><td>${ME.address}</td></tr><tr><th colspan="2"><a>All headers</a> | <a>Reply</a></th></tr></table><div class="msg_text_inner">${BODY}</div></div></main>`,
    ),
    first: TOM.address,
  },
  {
    name: 'second: SquirrelMail, my own mail in Sent',
    html: page(
      `<frameset cols="200,*"><frame name="left"><frame name="right"></frameset>`.replace(
        /<frameset.*/,
        `<iframe name="left"></iframe><iframe name="right" width="800" height="500"></iframe>`,
      ),
    ),
    frames: {
      left: page(`<b>Folders</b><br>${ME.address}<br><a>INBOX</a><br><a>INBOX.Sent</a>`),
      right: page(
        `<table width="100%"><tr><td align="right"><b>Subject:&nbsp;&nbsp;</b></td><td>Pump</td></tr><tr><td align="right"><b>From:&nbsp;&nbsp;</b></td><td>&quot;Lin Hui&quot; &lt;${ME.address}&gt;</td></tr><tr><td align="right"><b>Date:&nbsp;&nbsp;</b></td><td>Fri, November 20, 2026 10:11 am</td></tr><tr><td align="right"><b>To:&nbsp;&nbsp;</b></td><td>&quot;${PRIYA.name}&quot; &lt;${PRIYA.address}&gt;&nbsp;(<a>more</a>)</td></tr></table>${BODY}`,
      ),
    },
    first: PRIYA.address,
  },
  {
    name: 'second: Rackspace, a shop that does not answer',
    html: page(
      `<div id="account">${ME.address} <a>Log Out</a></div><div class="previewPane"><div class="hdr"><span class="l">From:</span> <span class="v">"Pump Shop" &lt;no-reply@pump-shop.example&gt;</span></div><div class="hdr"><span class="l">To:</span> <span class="v">${ME.address}</span></div><div class="hdr"><span class="l">Subject:</span> <span class="v">Your order</span></div><p>Questions? help@pump-shop.example. <a href="#">Unsubscribe</a></p></div>`,
    ),
    first: 'no-reply@pump-shop.example',
    doubtful: true,
  },
  {
    name: 'second: Outlook in German, by name only',
    html: page(
      `<div id="O365_MainLink_Me"><button aria-label="Konto-Manager für Lin Hui"></button></div><div role="listbox" aria-label="Nachrichtenliste"><div role="option" aria-label="Ungelesen Priya Nair Angebot Fr 9:02"><span title="${PRIYA.address}">${PRIYA.name}</span></div></div><div role="main" aria-label="Lesebereich"><div role="heading" aria-level="2" title="Pumpe"><span>Pumpe</span></div><div class="wide-content-host"><div aria-label="E-Mail-Nachricht"><div class="a1b2"><span class="OZZZK"><span role="button" tabindex="0" aria-label="Von: ${ANN.name}">${ANN.name}</span></span></div><div class="c3d4" aria-label="An: Lin Hui">An: <span role="button">Lin Hui</span></div><div role="document" aria-label="Nachrichtentext">${BODY}</div></div></div></div>`,
    ),
    first: ANN.name,
    doubtful: true,
  },
];
