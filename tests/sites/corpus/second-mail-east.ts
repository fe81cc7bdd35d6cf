import {
  ANN,
  BODY,
  CHEN,
  esc,
  full,
  KIM,
  ME,
  page,
  PRIYA,
  SATO,
  TOM,
  WANG,
  type Shape,
} from './shape.ts';

/** Webmails of East Asia, and others in their languages, written before they were looked at. */
export const SECOND_MAIL_EAST: Shape[] = [
  {
    name: 'second: Naver',
    html: page(
      `<header id="gnb"><a class="gnb_my"><span class="gnb_name">린후이님</span></a><span class="gnb_mail_address">${ME.address}</span></header><div class="mail_view"><div class="mail_title"><h3 class="text">펌프</h3></div><div class="mail_delivery"><div class="mail_option_item"><strong class="item_title">보낸사람</strong><div class="item_content"><div class="user_block"><button class="button_user" title="${KIM.address}">${KIM.name}<span class="email">&lt;${KIM.address}&gt;</span></button><button aria-label="수신차단"></button></div></div></div><div class="mail_option_item"><strong class="item_title">받는사람</strong><div class="item_content"><div class="user_block"><button class="button_user">나<span class="email">&lt;${ME.address}&gt;</span></button></div><button>외 2명</button></div></div><span class="mail_date">2026년 11월 20일 (금) 오전 10:11</span></div><div class="mail_view_contents">${BODY}</div></div>`,
    ),
    first: KIM.address,
    named: KIM.name,
  },
  {
    name: 'second: Daum',
    html: page(
      `<div id="wrapMinidaum"><span class="txt_id">${ME.address}</span></div><ul class="list_mail"><li><a class="link_from">프리야</a><a class="link_subject">견적</a></li><li><a class="link_from">김민준</a><a class="link_subject">펌프</a></li></ul><div class="wrap_view"><h4 class="tit_subject">펌프</h4><dl class="list_info"><dt>보낸사람</dt><dd><a class="link_from" title="${esc(`"${KIM.name}" <${KIM.address}>`)}">${KIM.name}</a></dd><dt>받는사람</dt><dd><a class="link_to" title="${ME.address}">lin</a></dd><dt>참조</dt><dd><a title="${ANN.address}">${ANN.name}</a></dd></dl><div class="view_content">${BODY}</div></div>`,
    ),
    first: KIM.address,
    named: KIM.name,
  },
  {
    name: 'second: Outlook in Japanese',
    html: page(
      `<div id="O365_MeFlexPane_ButtonID" aria-label="Lin Hui のアカウント マネージャー"></div><div role="main" aria-label="閲覧ウィンドウ"><div role="heading" aria-level="2">ポンプ</div><div aria-label="電子メール メッセージ"><div><span role="button" aria-label="差出人: ${SATO.name}">${full(SATO)}</span></div><div>宛先: <span role="button">Lin Hui</span>; <span role="button">${full(PRIYA)}</span></div><div>2026/11/20 (金) 10:11</div><div role="document">${BODY}</div></div></div>`,
    ),
    first: SATO.address,
    named: SATO.name,
  },
  {
    name: 'second: Outlook in Chinese, a thread whose last mail is open',
    html: page(
      `<div role="main" aria-label="阅读窗格"><div role="heading">水泵</div><div aria-label="电子邮件" aria-expanded="false"><div><span>${TOM.name}</span></div><div>请问何时</div></div><div aria-label="电子邮件" aria-expanded="true"><div><span role="button" aria-label="发件人: ${WANG.name}&lt;${WANG.address}&gt;">${WANG.name}</span></div><div aria-label="收件人: Lin Hui; ${ANN.name}&lt;${ANN.address}&gt;">收件人: <span>Lin Hui</span>; <span title="${ANN.address}">${ANN.name}</span></div><div role="document" aria-label="邮件正文">${BODY}</div></div></div>`,
    ),
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'second: 腾讯企业邮 classic, in a frame',
    html: page(
      `<div class="topdataline"><b id="useraddr">${ME.address}</b> | <a>设置</a></div><div id="leftPanel"><a>收件箱(2)</a></div><iframe id="mainFrame" name="mainFrame" width="900" height="500"></iframe>`,
    ),
    frames: {
      mainFrame: page(
        `<div class="mailinfo"><div id="mailHeader"><table><tr><td class="addrtitle">发件人：</td><td><span id="tipFromAddr_readmail" fromaddr="${WANG.address}"><b e="${WANG.address}" n="${WANG.name}"><span class="nick">${WANG.name}</span></b><span>&lt;${WANG.address}&gt;</span></span> <a>(添加联系人)</a></td></tr><tr><td class="addrtitle">收件人：</td><td><span e="${ME.address}" n="Lin Hui"><b>Lin Hui</b>&lt;${ME.address}&gt;</span>；<span e="${ANN.address}" n="${ANN.name}"><b>${ANN.name}</b>&lt;${ANN.address}&gt;</span></td></tr></table></div></div><div id="contentDiv">${BODY}</div><div id="QuickReply">快捷回复给：${WANG.name}</div>`,
      ),
    },
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'second: 阿里企业邮箱',
    html: page(
      `<div class="e_header"><span class="e_header_user">${ME.address}</span></div><ul class="e_mail_list"><li class="e_mail_item"><span class="sender">陳怡君</span></li></ul><div class="e_readmail"><div class="e_readmail_subject">水泵报价</div><div class="e_readmail_info"><div class="e_readmail_row"><span class="e_readmail_label">发件人：</span><span class="e_addr_item" data-email="${WANG.address}"><em class="e_addr_name">${WANG.name}</em><span class="e_addr_email">&lt;${WANG.address}&gt;</span></span></div><div class="e_readmail_row"><span class="e_readmail_label">收件人：</span><span class="e_addr_item" data-email="${ME.address}"><em>Lin Hui</em></span><span class="e_addr_more">等4人</span></div><div class="e_readmail_row"><span class="e_readmail_label">时　间：</span>11月20日 10:11</div></div>${BODY}</div>`,
    ),
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'second: Coremail',
    html: page(
      `<div class="g-hd"><div class="m-user"><span class="j-user-email">${ME.address}</span></div></div><div class="m-read"><div class="u-read-subject">水泵</div><ul class="m-read-info"><li><label>发件人：</label><div class="u-contacts"><a class="j-contact" href="javascript:;" data-original="${esc(`"${WANG.name}" <${WANG.address}>`)}">${WANG.name}</a></div></li><li><label>收件人：</label><div class="u-contacts"><a class="j-contact" href="javascript:;" data-original="${ME.address}">我</a></div></li><li><label>抄送：</label><div class="u-contacts"><a class="j-contact" data-original="${ANN.address}">${ANN.name}</a></div></li><li><label>时间：</label>2026年11月20日</li></ul>${BODY}</div>`,
    ),
    first: WANG.address,
  },
  {
    name: 'second: 飞书邮箱',
    html: page(
      `<div class="navbar-avatar" aria-label="Lin Hui"></div><div class="mail-sidebar"><div class="mail-sidebar__account">${ME.address}</div></div><div class="mail-thread"><div class="mail-thread__subject">水泵</div><div class="mail-message mail-message--fold"><span class="mail-message__from">Lin Hui</span><span class="mail-message__snippet">您好</span></div><div class="mail-message"><div class="mail-message__header"><span class="mail-message__from-name">${WANG.name}</span><span class="mail-message__from-addr">&lt;${WANG.address}&gt;</span><span class="mail-message__time">10:11</span><div class="mail-message__to"><span>发送至</span> <span class="mail-contact">Lin Hui</span>、<span class="mail-contact">${PRIYA.name}</span></div></div>${BODY}</div></div>`,
    ),
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'second: 新浪邮箱',
    html: page(
      `<div class="head"><em class="uname">${ME.address}</em></div><div class="mailReadBox"><h3 class="readTitle">水泵</h3><table class="mailInfo"><tbody><tr><th>发件人：</th><td><span class="addr"><b>${WANG.name}</b> &lt;${WANG.address}&gt;</span> <a class="add">添加到通讯录</a> <a>拒收</a></td></tr><tr><th>时　间：</th><td>2026-11-20 10:11</td></tr><tr><th>收件人：</th><td><span class="addr">${ME.address}</span></td></tr></tbody></table>${BODY}<div class="ads">新浪客服 <a href="mailto:kefu@sina.example">kefu@sina.example</a></div></div>`,
    ),
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'second: 139邮箱',
    html: page(
      `<div class="topMenu"><span id="spanLoginName">13800138000@139.example</span></div><div class="tabs"><span>收件箱</span><span class="on">水泵</span></div><iframe name="mid_1"></iframe>`,
    ),
    frames: {
      mid_1: page(
        `<div class="readHead"><h2>水泵</h2><div class="rMList"><span class="rMtit">发件人：</span><div class="rMcon"><span class="gAddr" addr="${esc(`"${WANG.name}"<${WANG.address}>`)}"><strong>${WANG.name}</strong>&lt;${WANG.address}&gt;</span></div></div><div class="rMList"><span class="rMtit">收件人：</span><div class="rMcon"><span>13800138000@139.example</span></div></div><div class="rMList"><span class="rMtit">抄　送：</span><div class="rMcon"><span>${full(TOM)}</span></div></div></div>${BODY}`,
      ),
    },
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'second: Mail2000',
    html: page(
      `<iframe name="top"></iframe><iframe name="main" width="800" height="500"></iframe>`,
    ),
    frames: {
      top: page(`<span class="user">林小姐 您好 (${ME.address})</span>`),
      main: page(
        `<table class="readmail_header"><tr><td nowrap>寄件者：</td><td><a href="javascript:addr('${CHEN.address}')">${full(CHEN)}</a></td></tr><tr><td nowrap>收件者：</td><td>${full(ME)}</td></tr><tr><td nowrap>副　本：</td><td>${full(ANN)}</td></tr><tr><td nowrap>日　期：</td><td>Fri, 20 Nov 2026</td></tr><tr><td nowrap>主　旨：</td><td>鏡片</td></tr></table><hr>${BODY}`,
      ),
    },
    first: CHEN.address,
    named: CHEN.name,
  },
  {
    name: 'second: Outlook in Traditional Chinese, a draft inline under the mail',
    html: page(
      `<div role="main" aria-label="讀取窗格"><div aria-label="電子郵件訊息"><span role="button" aria-label="寄件者: ${CHEN.name}">${full(CHEN)}</span><div>收件者: <span role="button">Lin Hui</span></div><div role="document">${BODY}</div></div><div class="docking"><div role="group" aria-label="收件者"><span class="_EType_RECIPIENT_ENTITY" aria-label="${CHEN.address}">${CHEN.name}</span></div><div role="group" aria-label="副本"></div><div role="textbox" contenteditable="true" aria-label="訊息本文">您好</div></div></div>`,
    ),
    first: CHEN.address,
    named: CHEN.name,
  },
  {
    name: 'second: Yahoo! JAPAN mail',
    html: page(
      `<div class="masthead"><a>lin_hui</a>さん</div><div class="messageHeader"><h1>お茶</h1><dl><div><dt>From:</dt><dd><span>${SATO.name}</span> <span>&lt;${SATO.address}&gt;</span><button>アドレス帳に追加</button></dd></div><div><dt>To:</dt><dd><span>${ME.address}</span></dd></div><div><dt>日時:</dt><dd>2026年11月20日</dd></div></dl></div>${BODY}<div class="pr">PR <a href="mailto:ad@promo.example">広告のお問い合わせ</a></div>`,
    ),
    first: SATO.address,
    named: SATO.name,
  },
  {
    name: 'second: サイボウズ メール, sent by me',
    html: page(
      `<div class="user"><a>Lin Hui</a></div><div class="mailDetail"><h2 class="mailSubject">見積書</h2><table class="vr_viewTable"><tr><th>差出人</th><td>${full(ME)}</td></tr><tr><th>宛先</th><td>${full(SATO)}</td></tr><tr><th>Cc</th><td>${full(TOM)}</td></tr></table>${BODY}</div><div class="account_menu">${ME.address}</div>`,
    ),
    first: SATO.address,
    named: SATO.name,
  },
  {
    name: 'second: 网易邮箱大师 web, named beside a company',
    html: page(
      `<div class="account"><span>${ME.address}</span></div><article class="mail"><header><h1>水泵</h1><div class="sender"><img alt="头像"><div><p class="nm">${WANG.name} <em>华信机电有限公司</em></p><p class="ad">${WANG.address}</p></div><p class="rcv">发给 <span>我</span> <a>详情</a></p></div></header>${BODY}</article>`,
    ),
    first: WANG.address,
    named: WANG.name,
  },
  {
    name: 'second: 垃圾邮件, a newsletter',
    html: page(
      `<div class="user">${ME.address}</div><div class="spam-bar">系统已将此邮件判定为垃圾邮件 <a>这不是垃圾邮件</a></div><div class="hd"><p><b>发件人：</b><span>泵业周刊 &lt;newsletter@bengye.example&gt;</span></p><p><b>收件人：</b><span>${ME.address}</span></p></div><div class="bd">退订请写信至 unsubscribe@bengye.example</div>`,
    ),
    first: 'newsletter@bengye.example',
    doubtful: true,
  },
];
