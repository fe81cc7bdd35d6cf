import { ANN, CHEN, KIM, ME, page, SATO, TOM, WANG, type Shape } from './shape.ts';

/** A colleague of the user. */
const MEI = { name: '周梅', address: 'mei.zhou@evergreen.example' };

/** CRMs of China, Taiwan, Japan and Korea, and some in other languages, written before they were looked at. */
export const SECOND_CRM_EAST: Shape[] = [
  {
    name: 'second: 悟空CRM, a drawer over the list',
    html: page(`<div class="navbar"><span class="name">${ME.address}</span></div><div class="el-table"><table><tr><td>李明</td><td>liming@a.example</td></tr><tr><td>${WANG.name}</td><td>${WANG.address}</td></tr><tr><td>赵云</td><td>zhao@b.example</td></tr></table></div>
<div class="el-drawer slide-view" role="dialog"><div class="detail-head"><span class="detail-head__type">联系人</span><h3 class="detail-head__name">${WANG.name}</h3><ul class="head-list"><li><p class="label">客户名称</p><p class="value">华信机电有限公司</p></li><li><p class="label">职务</p><p class="value">采购经理</p></li><li><p class="label">手机</p><p class="value">13800138000</p></li></ul></div><div class="wk-base-detail"><div class="item"><span class="item-label">电子邮箱</span><span class="item-value">${WANG.address}</span></div><div class="item"><span class="item-label">负责人</span><span class="item-value">${MEI.name}（${MEI.address}）</span></div></div></div>`),
    first: WANG.address,
    named: WANG.name,
    organisation: '华信机电有限公司',
  },
  {
    name: 'second: 邮箱 and 负责人 in one dl',
    html: page(
      `<header>${ME.address}</header><section><h1>${WANG.name}</h1><dl><dt>公司</dt><dd>华信机电有限公司</dd><dt>邮箱</dt><dd>${WANG.address}</dd><dt>负责人</dt><dd>${MEI.name} ${MEI.address}</dd></dl></section>`,
    ),
    first: WANG.address,
    named: WANG.name,
    organisation: '华信机电有限公司',
  },
  {
    name: 'second: 小满OKKI, a customer with its first contact open',
    html: page(
      `<div class="okki-nav"><span>${ME.name}</span></div><div class="company-detail"><div class="company-name">Northmill Ltd</div><div class="company-tags">美国</div><div class="owner"><span>跟进人</span><span title="${MEI.address}">${MEI.name}</span></div><div class="contact-card main"><div class="contact-card__hd"><span>主联系人</span></div><div class="row"><span class="lbl">联系人昵称</span><span class="val">${ANN.name}</span></div><div class="row"><span class="lbl">邮箱</span><span class="val"><a>${ANN.address}</a></span></div><div class="row"><span class="lbl">联系电话</span><span class="val">+1 555 0100</span></div></div><div class="trail"><p>${MEI.address} 发送了邮件</p></div></div>`,
    ),
    first: ANN.address,
    named: ANN.name,
  },
  {
    name: 'second: 孚盟, a mail beside its customer card',
    html: page(
      `<div class="fm-user">${ME.address}</div><div class="fm-mail"><div class="fm-subject">Pump</div><div class="fm-line"><label>发件人</label><span title="${TOM.address}">${TOM.name}</span></div><div class="fm-line"><label>收件人</label><span>${ME.address}</span></div><div class="fm-line"><label>归属人</label><span>${MEI.name}</span></div><div class="fm-body"><p>Dear Lin</p></div></div><div class="fm-card"><h4>客户资料</h4><p>客户名称：Adeyemi Ltd</p><p>联系人：${TOM.name}</p><p>邮箱：${TOM.address}</p><p>业务员：${MEI.address}</p></div>`,
    ),
    first: TOM.address,
    named: TOM.name,
  },
  {
    name: 'second: 励销云, an edit form',
    html: page(
      `<div class="lx-top">${ME.name}</div><form class="lx-form"><h2>编辑联系人</h2><div class="form-item"><label for="n">姓名</label><input id="n" value="${WANG.name}"></div><div class="form-item"><label for="c">所属客户</label><input id="c" value="华信机电有限公司"></div><div class="form-item"><label for="m">手机</label><input id="m" value="13800138000"></div><div class="form-item"><label for="e">Email</label><input id="e" value="${WANG.address}"></div><div class="form-item"><label for="o">负责人</label><input id="o" value="${MEI.address}" disabled></div></form>`,
    ),
    first: WANG.address,
    named: WANG.name,
    organisation: '华信机电有限公司',
  },
  {
    name: 'second: 神州云动, label columns',
    html: page(
      `<div class="userBlock">${ME.name}</div><h2 class="pageDescription">${WANG.name}</h2><div class="pbBody"><table class="detailList"><tr><td class="labelCol">联系人所有人</td><td class="dataCol"><a href="/u/3">${MEI.name}</a></td><td class="labelCol">电话</td><td class="dataCol">0571-55550188</td></tr><tr><td class="labelCol">姓名</td><td class="dataCol">${WANG.name}</td><td class="labelCol">电子邮件</td><td class="dataCol"><a href="mailto:${WANG.address}">${WANG.address}</a></td></tr><tr><td class="labelCol">客户名</td><td class="dataCol"><a>华信机电有限公司</a></td><td class="labelCol">创建人</td><td class="dataCol">${MEI.name} ${MEI.address}</td></tr></table></div><div class="relatedList"><h3>相关联系人</h3><table><tr><th>姓名</th><th>邮件</th></tr><tr><td>李明</td><td>liming@huaxin.example</td></tr></table></div>`,
    ),
    first: WANG.address,
    named: WANG.name,
    organisation: '华信机电有限公司',
  },
  {
    name: 'second: 叮噹CRM',
    html: page(
      `<div class="user">${ME.address}</div><div class="view"><div class="title">${CHEN.name}</div><table class="fm"><tr><td>客戶名稱</td><td>台光眼鏡股份有限公司</td><td>業務負責人</td><td>林業務 ${ME.address}</td></tr><tr><td>聯絡人</td><td>${CHEN.name}</td><td>電子郵件</td><td>${CHEN.address}</td></tr><tr><td>公司電話</td><td>02-2555-0188</td><td>行動電話</td><td>0912-345-678</td></tr></table></div>`,
    ),
    first: CHEN.address,
    named: CHEN.name,
    organisation: '台光眼鏡股份有限公司',
  },
  {
    name: 'second: Vital CRM',
    html: page(
      `<div class="nav"><a>林小姐</a></div><div class="profile"><div class="photo"></div><h2>${CHEN.name} <small>小姐</small></h2><ul class="info"><li><i class="icon-mail"></i><a href="mailto:${CHEN.address}">${CHEN.address}</a></li><li><i class="icon-phone"></i>0912-345-678</li><li><i class="icon-office"></i>台光眼鏡</li></ul><div class="manager">負責業務：<a href="mailto:${MEI.address}">${MEI.name}</a></div></div><div class="wall"><p>${MEI.name}：已寄出報價</p></div>`,
    ),
    first: CHEN.address,
  },
  {
    name: 'second: 只有电话的客户',
    html: page(
      `<div class="top">${ME.address}</div><div class="detail"><h1>${WANG.name}</h1><div class="line"><span>手机号码</span><span>13800138000</span></div><div class="line"><span>微信</span><span>wjg_1970</span></div><div class="line"><span>负责人</span><span>${MEI.name}</span></div></div>`,
    ),
    first: '13800138000',
  },
  {
    name: 'second: 名刺 record in Japanese',
    html: page(
      `<div class="account">${ME.address}</div><div class="card"><h2 class="person-name">${SATO.name}</h2><p class="kana">さとう あきこ</p><table><tr><th>会社名</th><td>京都茶業株式会社</td></tr><tr><th>部署</th><td>購買部</td></tr><tr><th>メールアドレス</th><td><a href="mailto:${SATO.address}">${SATO.address}</a></td></tr><tr><th>名刺所有者</th><td>${MEI.name} (${MEI.address})</td></tr></table></div>`,
    ),
    first: SATO.address,
    named: SATO.name,
    organisation: '京都茶業株式会社',
  },
  {
    name: 'second: kintone, groups of divs',
    html: page(
      `<div class="gaia-header"><span title="${ME.address}">Lin Hui</span></div><div class="layout-gaia"><div class="control-gaia"><div class="control-label-gaia">顧客名</div><div class="control-value-gaia">${SATO.name}</div></div><div class="control-gaia"><div class="control-label-gaia">会社名</div><div class="control-value-gaia">京都茶業</div></div><div class="control-gaia"><div class="control-label-gaia">Eメール</div><div class="control-value-gaia"><a href="mailto:${SATO.address}">${SATO.address}</a></div></div><div class="control-gaia"><div class="control-label-gaia">担当者</div><div class="control-value-gaia"><a href="mailto:${MEI.address}">${MEI.name}</a></div></div></div>`,
    ),
    first: SATO.address,
    named: SATO.name,
    organisation: '京都茶業',
  },
  {
    name: 'second: Korean CRM',
    html: page(
      `<div class="gnb">${ME.address}</div><div class="view"><h3>고객 상세</h3><dl><dt>고객명</dt><dd>${KIM.name}</dd><dt>회사명</dt><dd>한빛전자</dd><dt>이메일</dt><dd>${KIM.address}</dd><dt>휴대폰</dt><dd>010-1234-5678</dd><dt>담당자</dt><dd>${MEI.address}</dd></dl></div>`,
    ),
    first: KIM.address,
    named: KIM.name,
    organisation: '한빛전자',
  },
  {
    name: 'second: German CRM, keeper with an address',
    html: page(
      `<div class="nutzer">${ME.address}</div><main><h1>${ANN.name}</h1><table><tr><th>Firma</th><td>Nordmühle GmbH</td></tr><tr><th>E-Mail geschäftlich</th><td><a href="mailto:${ANN.address}">${ANN.address}</a></td></tr><tr><th>Zuständig</th><td><a href="mailto:${MEI.address}">Mei Zhou</a></td></tr><tr><th>Angelegt von</th><td>${MEI.address}</td></tr></table></main>`,
    ),
    first: ANN.address,
    named: ANN.name,
    organisation: 'Nordmühle GmbH',
  },
  {
    name: 'second: French CRM, with its adviser first',
    html: page(
      `<div class="compte">${ME.address}</div><div class="fiche"><div class="encart">Commercial : <a href="mailto:${MEI.address}">Mei Zhou</a></div><h1>${TOM.name}</h1><div class="champ"><span>Entreprise</span><span>Adeyemi SARL</span></div><div class="champ"><span>Courriel</span><span>${TOM.address}</span></div><div class="champ"><span>Portable</span><span>06 12 34 56 78</span></div></div>`,
    ),
    first: TOM.address,
    named: TOM.name,
    organisation: 'Adeyemi SARL',
  },
  {
    name: 'second: Spanish CRM',
    html: page(
      `<div class="usuario">${ME.name}</div><section class="ficha"><h2>${TOM.name}</h2><div class="fila"><div>Empresa</div><div>Bombas Adeyemi S.L.</div></div><div class="fila"><div>Correo electrónico</div><div><a href="mailto:${TOM.address}">${TOM.address}</a></div></div><div class="fila"><div>Propietario</div><div><a href="mailto:${MEI.address}">Mei Zhou</a></div></div></section>`,
    ),
    first: TOM.address,
    named: TOM.name,
    organisation: 'Bombas Adeyemi S.L.',
  },
  {
    name: 'second: YetiForce, in Polish',
    html: page(
      `<div class="user">${ME.name}</div><div class="recordLabel"><span>${ANN.name}</span></div><div class="fieldsBlock"><div class="fieldRow"><div class="fieldLabel">Adres e-mail</div><div class="fieldValue" data-type="email"><a class="emailField" href="mailto:${ANN.address}">${ANN.address}</a></div></div><div class="fieldRow"><div class="fieldLabel">Kontrahent</div><div class="fieldValue"><a>Northmill</a></div></div><div class="fieldRow"><div class="fieldLabel">Właściciel</div><div class="fieldValue">Mei Zhou ${MEI.address}</div></div></div>`,
    ),
    first: ANN.address,
    named: ANN.name,
  },
];
