import { ANN, CHEN, IVAN, KIM, ME, page, PRIYA, SATO, TOM, WANG, type Shape } from './shape.ts';

/** A colleague of the user. */
const MEI = { name: 'Mei Zhou', address: 'mei.zhou@evergreen.example' };

/** CRMs, shops and help desks that neither of the other sets holds, written before they were looked at. */
export const THIRD_CRM: Shape[] = [
  {
    name: 'third: Salesforce Classic, a contact',
    html: page(`<div id="userNav"><span id="userNavLabel">Lin Hui</span></div><div class="bPageTitle"><h1 class="pageType">Contact</h1><h2 class="topName">${ANN.name}</h2></div><div class="bDetailBlock"><table class="detailList"><tr><td class="labelCol">Contact Owner</td><td class="dataCol"><a href="/005">Mei Zhou</a> [Change]</td><td class="labelCol">Phone</td><td class="dataCol">+44 20 7946 0018</td></tr>
<tr><td class="labelCol">Name</td><td class="dataCol" id="con2_ileinner">${ANN.name}</td><td class="labelCol">Mobile</td><td class="dataCol"></td></tr><tr><td class="labelCol">Account Name</td><td class="dataCol"><a href="/001">Northmill</a></td><td class="labelCol">Email</td><td class="dataCol"><a href="mailto:${ANN.address}">${ANN.address}</a></td></tr><tr><td class="labelCol">Reports To</td><td class="dataCol"><a href="/003">${TOM.name}</a></td></tr></table></div>
<div class="bRelatedList"><h3>Activity History</h3><table class="list"><tr><th>Action</th><th>Subject</th><th>Name</th></tr><tr><td>View</td><td>Email: Pump</td><td>${TOM.name}</td></tr></table></div>`),
    first: ANN.address,
    organisation: 'Northmill',
  },
  {
    name: 'third: Capsule, a person',
    html: page(
      `<header class="nav"><a title="Lin Hui">LH</a></header><div class="party-page"><div class="party-summary"><h1 class="party-name">${PRIYA.name}</h1><div class="party-job">Buyer at <a href="/party/7">Acme Pumps</a></div><ul class="party-contacts"><li class="email"><a href="mailto:${PRIYA.address}">${PRIYA.address}</a> <span>Work</span></li><li class="phone"><a href="tel:+912212345678">+91 22 1234 5678</a></li></ul></div><ol class="timeline"><li><b>Lin Hui</b> sent an email to ${PRIYA.name} <span>${PRIYA.address}</span></li><li><b>${TOM.name}</b> &lt;${TOM.address}&gt; wrote</li></ol></div>`,
    ),
    first: PRIYA.address,
  },
  {
    name: 'third: Attio, attributes in a side panel',
    html: page(
      `<div class="sb_1"><span>Evergreen</span></div><main class="m_2"><div class="h_3"><span class="t_4">${TOM.name}</span></div><div class="tabs"><button>Overview</button><button>Activity</button></div><section><h3>Record Details</h3><div class="r_5"><div class="k_6"><span>Name</span></div><div class="v_7"><span>${TOM.name}</span></div></div><div class="r_5"><div class="k_6"><span>Email addresses</span></div><div class="v_7"><a href="mailto:${TOM.address}">${TOM.address}</a></div></div><div class="r_5"><div class="k_6"><span>Company</span></div><div class="v_7"><a>Adeyemi Ltd</a></div></div><div class="r_5"><div class="k_6"><span>Connection strength</span></div><div class="v_7">Weak</div></div><div class="r_5"><div class="k_6"><span>Strongest connection</span></div><div class="v_7"><span>Mei Zhou</span></div></div></section></main>`,
    ),
    first: TOM.address,
    organisation: 'Adeyemi Ltd',
  },
  {
    name: 'third: Nutshell, a lead with its company and person',
    html: page(
      `<nav>${ME.address}</nav><main><header><h1>Lead-1042: two pumps</h1><span>$4,000</span></header><section class="people"><h4>People</h4><div class="card"><a href="/person/9">${KIM.name}</a><a href="mailto:${KIM.address}">${KIM.address}</a></div></section><section class="companies"><h4>Companies</h4><div class="card"><a href="/company/2">Hanbit</a></div></section><section><h4>Assigned to</h4><a href="mailto:${MEI.address}">Mei Zhou</a></section></main>`,
    ),
    first: KIM.address,
  },
  {
    name: 'third: CentralStationCRM, eine Person',
    html: page(
      `<div id="top">Angemeldet als Lin Hui</div><div id="person"><h1>Frau Dr. ${ANN.name}</h1><p class="position">Einkauf, <a href="/companies/3">Northmill GmbH</a></p><table class="details"><tr><th>E-Mail (Büro)</th><td><a href="mailto:${ANN.address}">${ANN.address}</a></td></tr><tr><th>Telefon (Büro)</th><td>+49 30 123456</td></tr><tr><th>Verantwortlich</th><td>Mei Zhou</td></tr></table></div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'third: weclapp, Auftrag mit Rechnungskontakt',
    html: page(
      `<header>${ME.address}</header><main><h1>Auftrag 10042</h1><dl><dt>Kunde</dt><dd>Northmill GmbH</dd><dt>Rechnungsempfänger</dt><dd>${ANN.name}</dd><dt>E-Mail</dt><dd><a href="mailto:${ANN.address}">${ANN.address}</a></dd><dt>Sachbearbeiter</dt><dd>Mei Zhou (${MEI.address})</dd></dl><table><tr><th>Pos.</th><th>Artikel</th><th>Preis</th></tr><tr><td>1</td><td>Pumpe</td><td>400,00</td></tr></table></main>`,
    ),
    first: ANN.address,
  },
  {
    name: 'third: Sellsy, fiche de contact',
    html: page(
      `<header>Lin Hui</header><div class="fiche"><h1>${PRIYA.name}</h1><div class="bloc"><div class="champ"><span class="intitule">Société</span><span class="valeur">Acme Pompes</span></div><div class="champ"><span class="intitule">Fonction</span><span class="valeur">Acheteuse</span></div><div class="champ"><span class="intitule">Adresse e-mail</span><span class="valeur"><a href="mailto:${PRIYA.address}">${PRIYA.address}</a></span></div><div class="champ"><span class="intitule">Tél. portable</span><span class="valeur">06 12 34 56 78</span></div><div class="champ"><span class="intitule">Commercial</span><span class="valeur">Mei Zhou</span></div></div></div>`,
    ),
    first: PRIYA.address,
    organisation: 'Acme Pompes',
  },
  {
    name: 'third: Axonaut, une société avec trois contacts',
    html: page(
      `<header>${ME.address}</header><main><h1>Northmill</h1><div class="infos"><span>SIRET</span><span>123 456 789</span></div><h2>Employés</h2><div class="employes">${[ANN, TOM, IVAN].map(({ name, address }) => `<div class="employe"><strong>${name}</strong><a href="mailto:${address}">${address}</a></div>`).join('')}</div></main>`,
    ),
  },
  {
    name: 'third: Holded, formulario de un contacto',
    html: page(
      `<nav>${ME.address}</nav><form><h1>Editar contacto</h1><div class="fg"><label for="a">Nombre</label><input id="a" name="name" value="${TOM.name}"></div><div class="fg"><label for="b">NIF</label><input id="b" value="B1234"></div><div class="fg"><label for="c">Correo electrónico</label><input id="c" type="email" name="email" value="${TOM.address}"></div><div class="fg"><label for="d">Teléfono</label><input id="d" type="tel" value="+34 600 123 456"></div><button>Guardar</button></form>`,
    ),
    first: TOM.address,
  },
  {
    name: 'third: Zammad, a ticket',
    html: page(`<nav class="navigation"><div class="user-menu"><span>Lin Hui</span></div></nav><div class="ticketZoom"><header><h1 class="ticket-title" contenteditable="true">Pump leaks</h1></header><div class="article-content"><div class="ticket-article-item customer"><div class="article-meta"><div class="article-meta-row"><span class="article-meta-key">From</span><span class="article-meta-value">${PRIYA.name} &lt;${PRIYA.address}&gt;</span></div><div class="article-meta-row"><span class="article-meta-key">To</span><span class="article-meta-value">help@evergreen.example</span></div></div><div class="textBubble">It leaks.</div></div><div class="ticket-article-item agent"><div class="article-meta"><span class="article-meta-key">From</span><span>Mei Zhou via Help &lt;help@evergreen.example&gt;</span><span class="article-meta-key">To</span><span>${PRIYA.name} &lt;${PRIYA.address}&gt;</span></div><div class="textBubble">We are looking.</div></div></div></div>
<aside class="sidebar-customer"><h2>Customer</h2><h3 class="user-name">${PRIYA.name}</h3><label>Email</label><a href="mailto:${PRIYA.address}">${PRIYA.address}</a></aside>`),
    first: PRIYA.address,
  },
  {
    name: 'third: osTicket, as an agent sees it',
    html: page(
      `<div id="info">Welcome, <strong>Lin</strong>.</div><div id="content"><h2>Ticket #123456</h2><table class="ticket_info"><tr><td><table><tr><th>Status:</th><td>Open</td></tr><tr><th>Priority:</th><td>Normal</td></tr></table></td><td><table><tr><th>User:</th><td><a href="#"><span id="user-5-name">${KIM.name}</span></a> (3)</td></tr><tr><th>Email:</th><td><span id="user-5-email">${KIM.address}</span></td></tr><tr><th>Source:</th><td>Email</td></tr></table></td></tr><tr><td><table><tr><th>Assigned To:</th><td>Mei Zhou</td></tr></table></td></tr></table><div class="thread-entry message"><div class="header"><b>${KIM.name}</b> posted 20/11/26</div><div>It leaks.</div></div></div>`,
    ),
    first: KIM.address,
  },
  {
    name: 'third: Help Scout, the customer at the right',
    html: page(
      `<header><button aria-label="Lin Hui, your account">LH</button></header><main><h1>Pump leaks</h1><ul class="threads"><li class="note"><strong>Mei Zhou</strong> assigned to Lin Hui</li><li class="customer"><strong>${TOM.name}</strong><p>It leaks, call my colleague ${ANN.address}</p></li></ul></main><aside id="customer"><h2><a href="/customer/1">${TOM.name}</a></h2><ul class="contact"><li><a href="mailto:${TOM.address}">${TOM.address}</a></li><li>+44 20 7946 0017</li></ul><h3>Previous conversations</h3><ul><li>Quote</li></ul></aside>`,
    ),
    first: TOM.address,
  },
  {
    name: 'third: WooCommerce, an order',
    html: page(
      `<div id="wpadminbar"><span class="display-name">Lin Hui</span></div><div id="order_data"><h2 class="woocommerce-order-data__heading">Order #1042 details</h2><div class="order_data_column"><h3>General</h3><p><label>Customer:</label> Guest</p></div><div class="order_data_column"><h3>Billing</h3><div class="address"><p>${ANN.name}<br>Northmill<br>1 Mill Lane</p><p><strong>Email address:</strong> <a href="mailto:${ANN.address}">${ANN.address}</a></p><p><strong>Phone:</strong> <a href="tel:+442079460018">+44 20 7946 0018</a></p></div></div><div class="order_data_column"><h3>Shipping</h3><div class="address"><p>${TOM.name}<br>2 Dock Road</p></div></div></div>`,
    ),
    first: ANN.address,
  },
  {
    name: 'third: 探马SCRM，客户详情',
    html: page(
      `<div class="layout-header"><span>林慧</span></div><div class="customer-detail"><div class="customer-head"><span class="customer-name">${WANG.name}</span><span class="tag">意向客户</span></div><div class="info-list"><div class="info-item"><span class="info-label">姓名</span><span class="info-value">${WANG.name}</span></div><div class="info-item"><span class="info-label">公司</span><span class="info-value">华信贸易</span></div><div class="info-item"><span class="info-label">手机号</span><span class="info-value">13800138000</span></div><div class="info-item"><span class="info-label">邮箱</span><span class="info-value">${WANG.address}</span></div><div class="info-item"><span class="info-label">跟进人</span><span class="info-value">周梅</span></div></div></div>`,
    ),
    first: WANG.address,
    organisation: '华信贸易',
  },
  {
    name: 'third: 报价单，联系人和业务员',
    html: page(
      `<header>${ME.address}</header><h1>报价单 QT-0042</h1><table class="form"><tr><td>客户名称</td><td>华信贸易</td><td>联系人</td><td>${WANG.name}</td></tr><tr><td>联系邮箱</td><td>${WANG.address}</td><td>业务员</td><td>周梅</td></tr><tr><td>业务员邮箱</td><td>${MEI.address}</td><td>金额</td><td>4,000.00</td></tr></table>`,
    ),
    first: WANG.address,
  },
  {
    name: 'third: 繁體的客戶資料卡',
    html: page(
      `<div class="nav">登入者：林慧</div><div class="panel"><div class="panel-heading">客戶資料</div><table><tr><td class="lb">客戶姓名：</td><td>${CHEN.name}</td></tr><tr><td class="lb">公司名稱：</td><td>福爾摩沙光學</td></tr><tr><td class="lb">電子郵件：</td><td>${CHEN.address}</td></tr><tr><td class="lb">行動電話：</td><td>0912-345-678</td></tr><tr><td class="lb">負責業務：</td><td>周梅</td></tr></table></div>`,
    ),
    first: CHEN.address,
    organisation: '福爾摩沙光學',
  },
  {
    name: 'third: 商談 in Japanese, with its contact person',
    html: page(
      `<div class="gnav">${ME.address}</div><h1>ポンプ更新の商談</h1><dl class="detail"><dt>取引先</dt><dd>京都茶舗</dd><dt>取引先担当者</dt><dd>${SATO.name}</dd><dt>メールアドレス</dt><dd>${SATO.address}</dd><dt>自社担当者</dt><dd>周 梅</dd><dt>金額</dt><dd>400,000円</dd></dl>`,
    ),
    first: SATO.address,
  },
  {
    name: 'third: users and roles in Spanish',
    html: page(
      `<header>${ME.address}</header><h1>Usuarios</h1><table><tr><th>Nombre</th><th>Correo</th><th>Rol</th></tr><tr><td>Lin Hui</td><td>${ME.address}</td><td>Administrador</td></tr><tr><td>Mei Zhou</td><td>${MEI.address}</td><td>Vendedor</td></tr></table>`,
    ),
  },
  {
    name: 'third: a day of a calendar with its appointments open beside each other',
    html: page(
      `<header>${ME.address}</header><h1>Freitag, 20. November</h1><div class="termine">${[ANN, TOM].map(({ name, address }) => `<div class="termin"><time>10:00</time><b>Besuch ${name}</b><span>Teilnehmer: ${name} &lt;${address}&gt;</span></div>`).join('')}</div>`,
    ),
  },
  {
    name: 'third: help of a CRM in Chinese',
    html: page(
      `<header>${ME.address}</header><article><h1>如何导入客户</h1><p>表格的“邮箱”一列写成 zhangsan@example.com 的样子。</p><p>联系客服：<a href="mailto:kefu@crm-maker.example">kefu@crm-maker.example</a>，电话 400-800-1234</p></article>`,
    ),
  },
];
