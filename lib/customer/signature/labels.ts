/** What a label says of the text behind it. `skip`: nothing that is ours to keep. */
export type Label =
  | 'name'
  | 'role'
  | 'unit'
  | 'organisation'
  | 'place'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'switchboard'
  | 'fax'
  | 'web'
  | 'wechat'
  | 'line'
  | 'whatsapp'
  | 'telegram'
  | 'qq'
  | 'skip';

/** Labels that a number or an address follows: they count with a blank behind them, too. */
const BEFORE_CONTACT: Partial<Record<Label, string>> = {
  phone:
    'Tel/Fax|Phone/Fax|T/F|电话/传真|電話/傳真|Tel|Telephone|Telefon|Téléphone|Teléfono|Phone|Ph|Fon|Office|Direct|Direct line|Direct dial|DDI|Landline|Work|Büro|Durchwahl|电话|電話|联系电话|聯絡電話|办公电话|公司电话|公司電話|座机|市話|直线|直線|专线|專線|电话号码|聯絡方式|联系方式|直通|내선|전화|☎|☏|📞|✆',
  switchboard: 'Switchboard|Main|Head office|Zentrale|总机|總機|代表|代表電話|服务热线|客服热线',
  mobile:
    'Mobile|Mobil|Móvil|Mob|Cell|Cellphone|Cell phone|Handy|Mobiltelefon|Portable|手机|手機|手机号|手机号码|手機號碼|行動電話|行動|移动电话|携帯|携帯電話|휴대폰|📱|📲',
  fax: 'Fax|Telefax|Facsimile|Fax-Nr|传真|傳真|传真号|ファックス|ファクス|FAX番号|팩스|📠|🖷',
  email:
    'E-Mail|E-mail|Email|eMail|Mail|E-Mail-Adresse|邮箱|郵箱|电子邮箱|电子邮件|電子郵件|電子信箱|信箱|邮件|電郵|電子郵箱|メール|メールアドレス|이메일|✉|📧|📩|✉️',
  web: 'Web|Website|Web site|Homepage|Internet|Webseite|Site|URL|HP|网址|網址|网站|網站|官网|官網|ホームページ|🌐',
  wechat: 'WeChat|WeChat ID|Weixin|微信|微信号|微信號|微信ID|个人微信|微信同号|V信',
  line: 'LINE|LINE ID|Line ID|LINE帳號|Line',
  whatsapp: 'WhatsApp|Whats App|WhatsApp/Mobile',
  telegram: 'Telegram',
  qq: 'QQ|QQ号|QQ號',
};

/** Labels of words: a colon has to follow. */
const BEFORE_WORDS: Partial<Record<Label, string>> = {
  name: '姓名|联系人|聯絡人|業務窗口|窗口|氏名|お名前|名前|Name|Contact|Contact person|Ansprechpartner|Ansprechpartnerin|성명|From|发件人|發件人|寄件者|寄件人|Von',
  role: '职务|職務|职位|職位|职称|職稱|头衔|頭銜|役職|Title|Job title|Position|Role|Funktion|직위|직책',
  unit: '部门|部門|所属部署|部署|Department|Dept|Division|Abteilung|부서',
  organisation:
    '公司|公司名称|公司名稱|单位|單位|单位名称|会社名|会社|所属|社名|Company|Company name|Organisation|Organization|Organisation name|Firma|Employer|회사',
  place:
    '地址|公司地址|联系地址|聯絡地址|通讯地址|通訊地址|住所|所在地|Address|Addr|Add|Adresse|Anschrift|Office address|Dirección|Adresa|주소|📍|🏢',
  skip: 'To|Cc|Bcc|Subject|Sent|Date|Reply-To|An|Betreff|Gesendet|Datum|收件人|抄送|副本|主题|主題|主旨|日期|时间|發送時間|发送时间|件名|宛先|邮编|邮政编码|郵遞區號|郵編|税号|稅號|纳税人识别号|统一社会信用代码|统一编号|統一編號|統編|账号|帐号|帳號|银行账号|银行帐号|卡号|开户行|開戶行|开户银行|銀行|银行|身份证|身份证号|身分證|身分證字號|护照|護照|订单号|訂單編號|合同号|发票号|發票|工号|VAT|VAT No|VAT Reg No|VAT ID|Tax ID|Tax No|USt-IdNr|USt-ID-Nr|USt-ID|Ust-Id|St-Nr|Steuernummer|HRB|HRA|Handelsregister|Registergericht|Amtsgericht|Geschäftsführer|Geschäftsführung|Vorstand|Aufsichtsrat|Vorsitzender des Aufsichtsrats|Sitz|Sitz der Gesellschaft|IBAN|BIC|SWIFT|Bank|Bank account|Account|Account No|Account number|A/C|Konto|Kto|BLZ|Card|Card No|Card number|Credit card|Passport|Passport No|Company No|Company Reg No|Registered in England|Reg No|Order|Order No|Invoice|Invoice No|Ref|EORI|DUNS|SIRET|Office hours|Hours|Working hours|营业时间|營業時間|Sprechzeiten|Birthday|生日|出生日期|Born',
};

/** Single letters: a colon, a dot or a number has to follow. */
const LETTERS: Partial<Record<Label, string>> = {
  phone: 'T|P|D|O|W',
  mobile: 'M|C',
  fax: 'F',
  email: 'E',
  web: 'W',
  place: 'A',
};

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()[\]\\/]/g, String.raw`\$&`);

interface Marks {
  /** One pattern, one group. */
  pattern: RegExp;
  /** The label of each word, in lower case. */
  labels: Map<string, Label>;
}

function marks(tables: Partial<Record<Label, string>>, before: string, after: string): Marks {
  const labels = new Map(
    Object.entries(tables).flatMap(([label, words]) =>
      words.split('|').map((word) => [word.toLowerCase(), label as Label] as const),
    ),
  );
  // The longest first: `Tel/Fax` is no `Tel`.
  const words = [...labels.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return { labels, pattern: new RegExp(`${before}(${words.join('|')})${after}`, 'giu') };
}

/** Not inside a word, and not the `mail` of `e-mail`. */
const START = '(?<![\\p{L}\\p{N}@./-])';
/** East Asian labels stand anywhere: 传真0512-… right behind a number. */
const START_EAST = `(?:${START}|(?<=[^\\p{Script=Han}\\p{Script=Katakana}])(?=[\\p{Script=Han}\\p{Script=Katakana}])|(?<=[\\d)）] {0,2}))`;
const NUMBERED = '(?: ?(?:no|nr|number|#|番号|号|號)\\.?)?';
const CONTACT = marks(
  BEFORE_CONTACT,
  START_EAST,
  `${NUMBERED}(?:\\s?[([][\\p{L} ]{1,12}[)\\]])?(?:\\s*[:：.=]+\\s*|\\s*(?=[+(\\d/])|\\s+(?=[\\p{L}\\d_.+~-]{2,}@)|(?<=\\p{Script=Han}|WeChat|Weixin|Telegram|LINE|QQ| ID)\\s*(?=[A-Za-z\\d@])|(?<=\\p{So}\\uFE0F?)\\s*)`,
);
const WORDS = marks(BEFORE_WORDS, START, `${NUMBERED}\\s*[:：]\\s*`);
const SINGLE = marks(LETTERS, START, '(?:\\s*[:：]\\s*|\\.\\s+(?=[+(\\d])|\\s+(?=[+(]?\\d))');

/** A stretch of a line, and the label before it. */
export interface Piece {
  /** More than one for `Tel/WhatsApp: …`; none where nothing is said. */
  labels: Label[];
  text: string;
}

/** Cuts a line at its labels; what stands before the first has none. */
export function pieces(line: string): Piece[] {
  const found = [CONTACT, WORDS, SINGLE]
    .flatMap(({ pattern, labels }) =>
      [...line.matchAll(pattern)].map((hit) => ({
        label: labels.get((hit[1] ?? '').toLowerCase()) ?? ('skip' as const),
        start: hit.index,
        end: hit.index + hit[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => all.slice(0, at).every((earlier) => earlier.end <= start));
  const all: Piece[] = [{ labels: [], text: trimmed(line.slice(0, found[0]?.start)) }];
  let waiting: Label[] = [];
  for (const [at, { label, end }] of found.entries()) {
    const text = trimmed(line.slice(end, found[at + 1]?.start));
    waiting.push(label);
    if (!text) continue;
    all.push({ labels: waiting, text });
    waiting = [];
  }
  return all.filter(({ text }) => text);
}

/** Without the marks that set one thing off from the next. */
export function trimmed(text: string): string {
  return text
    .replace(/^[\s,;:：，；、|·•*_~<>/-]+/, '')
    .replace(/[\s,;:：，；、|·•*_~<>/([（-]+$/, '');
}
