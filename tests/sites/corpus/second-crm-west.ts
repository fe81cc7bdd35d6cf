import { ANN, IVAN, KIM, ME, page, PRIYA, TOM, type Shape } from './shape.ts';

/** Colleagues of the user, who stand beside the customer as owners, assignees and authors. */
const MEI = { name: 'Mei Zhou', address: 'mei.zhou@evergreen.example' };

/** CRMs and help desks of Europe and America with one record open, written before they were looked at. */
export const SECOND_CRM_WEST: Shape[] = [
  {
    name: 'second: Freshsales',
    html: page(`<nav class="side-nav"><a title="Contacts"></a><div class="user-avatar" title="${ME.address}">LH</div></nav><div class="contact-detail"><div class="entity-header"><div class="avatar">PN</div><h2 class="entity-name" data-testid="entity-name">${PRIYA.name}</h2><p class="job">Buyer at <a href="/crm/sales/accounts/7">Acme Pumps</a></p><div class="score">Score 72</div></div>
<div class="field-block"><div class="field"><label>Emails</label><div class="value"><a class="email-link">${PRIYA.address}</a></div></div><div class="field"><label>Work</label><div class="value">+44 20 7946 0011</div></div><div class="field"><label>Sales owner</label><div class="value">${MEI.name}</div></div><div class="field"><label>Accounts</label><div class="value"><a href="/crm/sales/accounts/7">Acme Pumps</a></div></div></div>
<div class="timeline"><div class="activity">${MEI.name} sent an email to ${PRIYA.address}</div><div class="activity">${TOM.name} added to deal</div></div></div>`),
    first: PRIYA.address,
    named: PRIYA.name,
    organisation: 'Acme Pumps',
  },
  {
    name: 'second: Zendesk, a ticket',
    html: page(`<header><button data-test-id="toolbar-profile-menu-button" aria-label="Lin Hui"></button></header><aside class="ticket-properties"><div><label>Requester</label><div data-test-id="ticket-system-field-requester-select"><span>${KIM.name}</span></div></div><div><label>Assignee</label><div>Support / Lin Hui</div></div><div><label>Followers</label><div>${MEI.name}</div></div></aside>
<main><h1>Pump leaks</h1><div data-test-id="omni-log-container"><article data-test-id="omni-log-comment-item"><span data-test-id="omni-log-item-sender">${KIM.name}</span><time>Yesterday</time><div>The pump leaks.</div></article><article><span>Lin Hui</span><div>To: ${KIM.name}</div><p>We look into it.</p></article></div></main>
<aside data-test-id="customer-context-container"><h2>${KIM.name}</h2><dl><dt>Email</dt><dd><a href="mailto:${KIM.address}">${KIM.address}</a></dd><dt>Local time</dt><dd>19:11</dd><dt>Org.</dt><dd>Hanbit</dd></dl></aside>`),
    first: KIM.address,
    named: KIM.name,
  },
  {
    name: 'second: Freshdesk, a ticket',
    html: page(
      `<nav><img alt="${ME.address}"></nav><div class="ticket-details__heading"><h2>Pump leaks</h2></div><div class="ticket-details__requester"><div class="requester-info"><a class="requester-name">${ANN.name}</a> <span class="text__light">reported via email</span></div><div class="ticket-meta">To: <span title="support@evergreen.example">support@evergreen.example</span></div></div><div class="ticket_note">Hello</div><aside class="requester-widget"><h4>Contact details</h4><a class="name">${ANN.name}</a><div class="field"><div class="label-field">Email</div><div class="field-value" data-test-id="requester-email">${ANN.address}</div></div><div class="field"><div class="label-field">Company</div><div class="field-value">Northmill</div></div></aside>`,
    ),
    first: ANN.address,
    named: ANN.name,
  },
  {
    name: 'second: Intercom, a conversation',
    html: page(
      `<div class="inbox__admin" title="Lin Hui"></div><div class="inbox2__list"><div>${TOM.name}: hello</div><div>${PRIYA.name}: price?</div></div><div class="inbox2__conversation"><h1>${PRIYA.name}</h1><div class="part user-part">Is the price final?</div></div><div class="inbox2__details"><section><h3>User data</h3><div class="attr" data-attribute-name="Name"><span class="attr__key">Name</span><span class="attr__value">${PRIYA.name}</span></div><div class="attr"><span class="attr__key">Company</span><span class="attr__value">Acme Pumps</span></div><div class="attr"><span class="attr__key">Email</span><span class="attr__value">${PRIYA.address}</span></div><div class="attr"><span class="attr__key">Owner</span><span class="attr__value">No owner</span></div></section></div>`,
    ),
    first: PRIYA.address,
    named: PRIYA.name,
    organisation: 'Acme Pumps',
  },
  {
    name: 'second: Copper, fields that are always open',
    html: page(
      `<div class="AppHeader"><span>${ME.address}</span></div><div class="EntityDetailsPanel"><div class="name"><textarea rows="1" aria-label="Name">${TOM.name}</textarea></div><div class="FieldRow"><span class="FieldRow-label">Company</span><input value="Adeyemi Ltd"></div><div class="FieldRow"><span class="FieldRow-label">Work Email</span><input type="text" value="${TOM.address}"></div><div class="FieldRow"><span class="FieldRow-label">Owned By</span><span>${MEI.name}</span></div></div>`,
    ),
    first: TOM.address,
    named: TOM.name,
    organisation: 'Adeyemi Ltd',
  },
  {
    name: 'second: Close, a lead with two contacts',
    html: page(
      `<div class="sidebar"><button aria-label="Lin Hui"></button></div><main><h1>Northmill</h1><section aria-label="Contacts"><h3>Contacts <span>2</span></h3><div class="contact"><span class="contact-name">${ANN.name}</span><span class="title">Owner</span><a href="mailto:${ANN.address}">${ANN.address}</a><a href="tel:+15550100">+1 555 0100</a></div><div class="contact"><span class="contact-name">Rob Lee</span><span class="title">Buyer</span><a href="mailto:rob@northmill.example">rob@northmill.example</a></div></section><section aria-label="Opportunities"><div>${MEI.name} · $4,000</div></section></main>`,
    ),
    first: ANN.address,
    doubtful: true,
  },
  {
    name: 'second: SugarCRM',
    html: page(
      `<div id="userActions" title="${ME.name}"></div><div class="record" data-module="Contacts"><div class="headerpane"><h1><span class="record-cell" data-type="fullname" data-name="full_name"><span class="normal index" data-fieldname="full_name"><span class="edit-hidden">${TOM.name}</span></span></span></h1></div><div class="record-panel"><div class="record-cell" data-type="relate" data-name="account_name"><div class="record-label" data-name="account_name">Account Name</div><span class="normal index"><a href="#Accounts/7">Adeyemi Ltd</a></span></div><div class="record-cell" data-type="email" data-name="email"><div class="record-label" data-name="email">Email Address</div><span class="normal index"><div class="ellipsis_inline"><a href="javascript:void(0);" data-action="emaillink">${TOM.address}</a> <span class="label label-pending">Primary</span></div></span></div><div class="record-cell" data-type="relate" data-name="assigned_user_name"><div class="record-label">Assigned to</div><span class="normal"><a href="#Employees/3">${MEI.name}</a></span></div></div></div>`,
    ),
    first: TOM.address,
    named: TOM.name,
    organisation: 'Adeyemi Ltd',
  },
  {
    name: 'second: SuiteCRM',
    html: page(
      `<ul class="navbar"><li id="usermenu">${ME.name}</li></ul><div class="moduleTitle"><h2 class="module-title-text">${TOM.name}</h2></div><div class="detail-view"><div class="row detail-view-row"><div class="col-sm-6 detail-view-row-item"><div class="label col-1-label">Account Name:</div><div class="detail-view-field" type="relate" field="account_name"><a href="?module=Accounts"><span class="sugar_field" data-id-value="7">Adeyemi Ltd</span></a></div></div><div class="col-sm-12 detail-view-row-item"><div class="label">Email Address:</div><div class="detail-view-field" type="varchar" field="email1"><p><a href="javascript:void(0);" data-module="Contacts" data-email-address="${TOM.address}">${TOM.address}</a> <i>(Primary)</i></p></div></div><div class="detail-view-row-item"><div class="label">Assigned to:</div><div class="detail-view-field" field="assigned_user_name"><span>mei</span></div></div></div></div><div id="subpanel_list"><table class="list view"><tr><td><a>Re: Pump</a></td><td>${MEI.address}</td></tr></table></div>`,
    ),
    first: TOM.address,
    named: TOM.name,
    organisation: 'Adeyemi Ltd',
  },
  {
    name: 'second: vTiger, the owner with an address',
    html: page(
      `<div class="user-menu">${ME.address}</div><div class="detailview-header"><h4 class="recordLabel"><span class="firstname">Ann</span>&nbsp;<span class="lastname">Lee</span></h4></div><div class="detailViewContainer"><table class="table detailview-table"><tr><td class="fieldLabel"><span class="muted">Primary Email</span></td><td class="fieldValue" data-field-type="email"><span class="value"><a class="emailField" data-rawvalue="${ANN.address}">${ANN.address}</a></span></td><td class="fieldLabel"><span class="muted">Assigned To</span></td><td class="fieldValue"><span class="value">${MEI.name} (${MEI.address})</span></td></tr><tr><td class="fieldLabel"><span class="muted">Organization Name</span></td><td class="fieldValue"><span class="value"><a href="index.php?module=Accounts">Northmill</a></span></td><td class="fieldLabel"><span class="muted">Mobile Phone</span></td><td class="fieldValue">+1 555 0100</td></tr></table></div>`,
    ),
    first: ANN.address,
    named: ANN.name,
    organisation: 'Northmill',
  },
  {
    name: 'second: monday CRM, an item',
    html: page(
      `<div class="surface-avatar" aria-label="Lin Hui"></div><div class="board-behind" aria-hidden="true"></div><div class="slide-panel" role="dialog"><h2 class="item-name" role="heading">${ANN.name}</h2><div class="columns"><div class="column-row"><div class="column-title">Email</div><div class="column-value"><a href="mailto:${ANN.address}">Write to Ann</a></div></div><div class="column-row"><div class="column-title">Company</div><div class="column-value">Northmill</div></div><div class="column-row"><div class="column-title">Owner</div><div class="column-value"><a href="mailto:${MEI.address}">${MEI.name}</a></div></div></div></div>`,
    ),
    first: ANN.address,
    named: ANN.name,
    organisation: 'Northmill',
  },
  {
    name: 'second: Bitrix24',
    html: page(
      `<div class="user-name" id="user-name">${ME.name}</div><div class="pagetitle"><span id="pagetitle">${IVAN.name}</span></div><div class="ui-entity-editor-section"><div class="ui-entity-editor-content-block" data-cid="LAST_NAME"><label class="ui-entity-editor-block-title-text">Фамилия</label><div class="ui-entity-editor-content-block-text">Петров</div></div><div class="ui-entity-editor-content-block" data-cid="EMAIL"><div class="ui-entity-editor-block-title"><label class="ui-entity-editor-block-title-text">E-mail</label></div><div class="crm-entity-widget-content-block-mutlifield"><span class="crm-entity-widget-content-block-mutlifield-type">Рабочий</span><span class="crm-entity-widget-content-block-mutlifield-value"><a class="crm-entity-email" href="mailto:${IVAN.address}">${IVAN.address}</a></span></div></div><div class="ui-entity-editor-content-block" data-cid="COMPANY"><label>Компания</label><a>Завод</a></div><div class="ui-entity-editor-content-block" data-cid="ASSIGNED_BY_ID"><label class="ui-entity-editor-block-title-text">Ответственный</label><a title="${MEI.address}">${MEI.name}</a></div></div>`,
    ),
    first: IVAN.address,
    named: IVAN.name,
    organisation: 'Завод',
  },
  {
    name: 'second: amoCRM, a deal with one contact',
    html: page(
      `<div class="n-avatar" title="${ME.address}"></div><form class="card-fields"><textarea class="linked-form__field__value" name="lead[NAME]">Сделка #41</textarea><div class="linked-form__field"><div class="linked-form__field__label"><span>Отв-ный</span></div><div class="linked-form__field__value"><div>${MEI.name}</div></div></div><ul class="linked-forms__list"><li class="linked-form"><input class="linked-form__cf" name="contact[NAME]" value="${IVAN.name}"><div class="linked-form__field"><div class="linked-form__field__label">Компания</div><input value="Завод"></div><div class="linked-form__field"><div class="linked-form__field__label">Раб. тел.</div><input class="control-phone" type="text" value="+7 495 000 00 00"></div><div class="linked-form__field"><div class="linked-form__field__label">Email раб.</div><input type="text" value="${IVAN.address}"></div></li></ul></form>`,
    ),
    first: IVAN.address,
    named: IVAN.name,
    organisation: 'Завод',
  },
  {
    name: 'second: Insightly',
    html: page(
      `<div class="top"><span>${ME.name}</span></div><div class="record-header"><span class="title">${PRIYA.name}</span></div><div class="panel-details"><h4>Contact Details</h4><div class="form-group"><label>Email Address</label><p class="form-control-static"><a href="mailto:${PRIYA.address}">${PRIYA.address}</a></p></div><div class="form-group"><label>Organization</label><p class="form-control-static"><a>Acme Pumps</a></p></div><div class="form-group"><label>Contact Owner</label><p><a href="mailto:${MEI.address}">${MEI.name}</a></p></div><div class="form-group"><label>Created by</label><p>${MEI.address}</p></div></div>`,
    ),
    first: PRIYA.address,
    organisation: 'Acme Pumps',
  },
  {
    name: 'second: Keap',
    html: page(
      `<div class="app-nav"><span>${ME.address}</span></div><div class="contact-record"><div class="contact-record__header"><h1>${TOM.name}</h1><span>Client</span></div><section><div class="kv"><span class="kv__icon" aria-label="Email"></span><span class="kv__value">${TOM.address}</span></div><div class="kv"><span class="kv__icon" aria-label="Phone"></span><span class="kv__value">(555) 010-0100</span></div><div class="kv"><span class="kv__icon" aria-label="Company"></span><span>Adeyemi Ltd</span></div></section><div class="owner">Owner: ${MEI.name} &lt;${MEI.address}&gt;</div></div>`,
    ),
    first: TOM.address,
    named: TOM.name,
    organisation: 'Adeyemi Ltd',
  },
  {
    name: 'second: ActiveCampaign, with what was sent',
    html: page(
      `<div class="acct">${ME.name}</div><div class="contact-profile"><h2 data-testid="contact-name">${ANN.name}</h2><span data-testid="contact-email">${ANN.address}</span><ul class="details"><li><b>Account</b> Northmill</li><li><b>Phone</b> —</li></ul></div><div class="stream"><div>Opened “November news” from news@evergreen.example</div><div>${MEI.name} forwarded to ${TOM.address}</div><div>Sent “Quote” by ${MEI.address}</div></div>`,
    ),
    first: ANN.address,
    named: ANN.name,
  },
  {
    name: 'second: Dolibarr',
    html: page(
      `<div class="login_block">${ME.name}</div><div class="arearef heightref"><div class="inline-block refidno"><span class="refid">${PRIYA.name}</span><div class="refidno">Third party : <a class="refurl">Acme Pumps</a></div></div></div><div class="fichecenter"><table class="border tableforfield centpercent"><tr><td class="titlefield">Job position</td><td>Buyer</td></tr><tr><td>Phone pro</td><td><a href="tel:+442079460011">+44 20 7946 0011</a></td></tr><tr><td>Email</td><td><span class="paddingrightonly"><a href="mailto:${PRIYA.address}">${PRIYA.address}</a></span></td></tr><tr><td>Sales representatives</td><td><a href="/user/card.php" title="Email: ${MEI.address}">${MEI.name}</a></td></tr></table></div>`,
    ),
    first: PRIYA.address,
    named: PRIYA.name,
    organisation: 'Acme Pumps',
  },
  {
    name: 'second: ERPNext',
    html: page(
      `<div class="navbar"><span class="avatar" title="${ME.name}"></span></div><div class="page-head"><h3 class="title-text">${PRIYA.name}</h3><span class="indicator-pill">Open</span></div><div class="layout-side-section"><div class="form-assignments">Assigned To <span title="${MEI.address}">M</span></div><div>Last edited by ${MEI.address}</div></div><div class="form-layout"><div class="frappe-control" data-fieldtype="Data" data-fieldname="lead_name"><label class="control-label">Full Name</label><div class="control-value like-disabled-input">${PRIYA.name}</div></div><div class="frappe-control" data-fieldname="company_name"><label class="control-label">Organization Name</label><div class="control-value like-disabled-input">Acme Pumps</div></div><div class="frappe-control" data-fieldname="email_id"><label class="control-label">Email</label><div class="control-value like-disabled-input">${PRIYA.address}</div></div><div class="frappe-control" data-fieldname="lead_owner"><label class="control-label">Lead Owner</label><div class="control-value like-disabled-input">${MEI.address}</div></div></div>`,
    ),
    first: PRIYA.address,
    named: PRIYA.name,
    organisation: 'Acme Pumps',
  },
  {
    name: 'second: Twenty, hashed classes only',
    html: page(
      `<div class="css-nav1"><div class="css-u">Lin Hui</div></div><div class="css-1x8c"><div class="css-9k" data-testid="top-bar-title">${ANN.name}</div><div class="css-2a"><div class="css-7f"><div class="css-lbl">Emails</div><div class="css-val"><a class="css-chip" href="mailto:${ANN.address}">${ANN.address}</a></div></div><div class="css-7f"><div class="css-lbl">Company</div><div class="css-val"><a href="/object/company/7">Northmill</a></div></div><div class="css-7f"><div class="css-lbl">Created by</div><div class="css-val">${MEI.name}</div></div></div></div>`,
    ),
    first: ANN.address,
    named: ANN.name,
    organisation: 'Northmill',
  },
  {
    name: 'second: Mautic',
    html: page(
      `<div class="profile-name">${ME.name}</div><div class="page-header"><h1 class="pull-left h3">${TOM.name}</h1></div><table class="table table-striped mb-0"><tr><td width="20%"><span class="fw-b textTitle">Primary company</span></td><td>Adeyemi Ltd</td></tr><tr><td><span class="fw-b textTitle">Email</span></td><td>${TOM.address}</td></tr><tr><td><span class="fw-b textTitle">Owner</span></td><td>${MEI.name} ${MEI.address}</td></tr></table>`,
    ),
    first: TOM.address,
    named: TOM.name,
    organisation: 'Adeyemi Ltd',
  },
  {
    name: 'second: Krayin, a lead',
    html: page(
      `<header><p>${ME.address}</p></header><div class="lead"><h1 class="text-lg font-bold">Pump for Northmill</h1><div class="flex flex-col"><h4>About Person</h4><div class="flex gap-2"><div class="rounded-full">AL</div><div><a href="/contacts/persons/view/4">${ANN.name}</a><div>${ANN.address}</div><div>Northmill</div></div></div></div><div class="grid"><div class="label">Sales Owner</div><div>${MEI.name}</div><div class="label">Lead Value</div><div>$4,000</div></div></div>`,
    ),
    first: ANN.address,
  },
];
