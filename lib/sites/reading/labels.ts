import type { SeenAs } from '../site.ts';

/**
 * What a label says of the value beside it: `owner` is a colleague of the user, `person` or `name` a
 * customer, `other` somebody around them.
 */
export type Role = SeenAs | 'owner' | 'other' | 'person' | 'name' | 'mail' | 'phone' | 'firm';

/** Longest text that can be a label. */
const LONGEST_LABEL = 40;

/** In the order in which they are tried; words of the first kinds are found in longer labels too. */
const WORDS: [Role, RegExp][] = [
  [
    'owner',
    /owner|assign(?!ed to \S+ \S)|\S (?:by|von|par|por|da)$|creator|organi[sz]er|sales ?(?:person|rep)|manager|zuständig|betreu|besitzer|bearbeiter|propri[eé]t|commercial|respons[aá]|vendedor|verkäufer|właściciel|ответствен|отв-|[负負][责責]|[所拥擁]有[者人]|创建|建立|修改人|归属|跟[进進]|[业業][务務]|客[户戶][经經]理|経理|担当|作成者|登録者|담당/,
  ],
  ['other', /assist[ae]n[tz]|secretary|supervisor|助理|秘[书書]/],
  [
    'replyTo',
    /^(?:reply[- ]?to|antwort(?:en)? an|répondre à|responder a|rispondi a|antwoord aan|svar til|回[复覆復](?:至|到|[给給]|地址)|返信先|답장 ?.*|ответить|обратный адрес)$/,
  ],
  [
    'from',
    /^(?:from|sender|von|absender|de|desde|expéditeur|da|mittente|rem[ei]tente|van|från|avsändare|fra|af|a[fv][sz]ender|lähettäjä|od|nadawca|odesílatel|feladó|kimden|gönderen|от(?: кого)?|отправитель|від(?: кого)?|відправник|από|dari|pengirim|từ|người gửi|จาก|ผู้ส่ง|من|المرسل|מאת|由|[发發寄][件信送][人者]|寄件|差出人|送信[者元]|보낸 ?(?:사람|이)|발신[자인])$/,
  ],
  [
    'to',
    /^(?:to|recipients?|an|empfänger|à|a|pour|destinat(?:aire|ari[oa]?)s?|para|per|aan|ontvangers?|till|til|mottagare|mottaker|modtager|vastaanottajat?|do|adresat|odbiorca|komu|příjemce|címzettek?|kime|alıcı|кому|получател[ьи]|одержувач|προς|kepada|penerima|đến|tới|người nhận|ถึง|ผู้รับ|إلى|المستلم|אל|收[件信][人者]|接收人|(?:发送|發送|寄)[给給至到]|宛先|받는 ?(?:사람|이)|수신[자인]?)$/,
  ],
  [
    'cc',
    /^(?:b?cc|cc[ino]|dw|udw|carbon copy|kopi[aeo]?|copi[ae](?: à)?|con copia|cópia|копи[яи]|копія|másolat|bilgi|สำเนา|نسخة|(?:副本|密件)?抄送[人者]?|密送|(?:密件)?副本|(?:숨은 ?)?참조|afskrift|tembusan)$/,
  ],
  ['person', /^(?:customer|client|kunde|cliente|attendees?)$/],
  [
    'name',
    /^(?:requester|reporter|(?:primary |main )?contact(?: person)?|(?:full |contact |lead )?name|ansprechpartner|nom|nombre|nome|имя|фио|.{0,2}(?:[联聯][系絡络]人|姓名|氏名|名前|顧客名|이름|고객명).{0,2})$/,
  ],
  [
    'mail',
    /^(?:\S+ ){0,2}(?:e-?)?mails?(?:[- ]?(?:add?ress?(?:es?)?|id))?(?: ?(?:\(.*\)|\d|work|home|office|main|primary|business|geschäftlich|раб.*))?$|(?:[邮郵][箱件]|[电電][邮郵]|信箱)(?:地址|\d)?$|メール(?:アドレス)?(?:[(（].*|\d)?$|이메일|메일|^correo|^courriel|почта?$|пошта$/,
  ],
  [
    'phone',
    /phone|^tel|mobile|t[eé]l[eéè]f|contact number|cell|handy|móvil|тел(?:\.|ефон)|[电電][话話]|手[机機]|携帯|전화|휴대/,
  ],
  [
    'firm',
    /^(?:(?:primary )?company|accounts?|organi[sz]ation|firma?|unternehmen|société|entreprise|empresa|azienda|компания|организация|third party|.{0,2}(?:公司|客[户戶]|企[业業]|[單单]位|会社|회사|고객사))(?: ?name|名[称稱]?|명)?$/,
  ],
];

/** The same few texts stand beside everything on a page. */
const known = new Map<string, Role | undefined>();
const MOST_KNOWN = 2000;

/** What a text says as a label; `undefined` when it is none. */
export function roleOf(text: string): Role | undefined {
  if (text.length > LONGEST_LABEL || text.includes('@')) return undefined;
  if (!known.has(text)) {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(text, said(text));
  }
  return known.get(text);
}

function said(text: string): Role | undefined {
  const label = text
    .toLowerCase()
    .replaceAll(/[\s\u3000*]+/g, ' ')
    // `发 件 人`: spread out so that labels are of one width.
    .replaceAll(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')
    .replace(/[\s:：]+$/, '')
    .trim();
  return label ? WORDS.find(([, words]) => words.test(label))?.[0] : undefined;
}

/** A label and its value in one text: `From: Ann <a@x.example>`. */
export function splitLabel(text: string): { role?: Role; value: string } {
  const [, label = '', value = ''] = /^\s*([^:：@<]{1,40})[:：]\s*(.*)$/s.exec(text) ?? [];
  const role = roleOf(label);
  return role ? { role, value } : { value: text };
}

/** Parts of names that programmers give: only what has one meaning. */
const TOKENS =
  /^(?:from|sender|to|recipients?|b?cc|replyto|owner|assigne[de]+|emails?|emailaddress)$/;

/** Parts that say nothing, and single letters. */
const IDLE = /^(?:.?|input|field|box|container|wrap(?:per)?)$/;

/** Attributes in which programmers name what an element shows. */
const NAMING = 'class id name data-name data-testid data-test-id field data-field'.split(' ');

/** What an element shows by the names that its program gave it. */
export function roleByName(element: Element): Role | undefined {
  for (const attribute of NAMING) {
    // `mail__from-name` and `Head_from__x7f` say it of one part of a block.
    for (const name of (element.getAttribute(attribute) ?? '').slice(0, 200).split(/\s+|__/)) {
      const tokens = name
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((token) => !IDLE.test(token));
      // `back-to-top` is no recipient: the part that tells stands at the end, or at the beginning of two.
      const told = [tokens.at(-1) ?? '', tokens.length < 3 ? (tokens[0] ?? '') : '']
        .filter((one) => TOKENS.test(one))
        .map(roleOf);
      const role = told.find((one) => one && one !== 'mail') ?? told[0];
      if (role) return role;
    }
  }
  return undefined;
}
