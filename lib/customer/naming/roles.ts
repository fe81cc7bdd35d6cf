/** Words that name what somebody does at work. */
const LATIN = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    // English
    '(?:co-)?founder|owner|partner|president|chair(?:man|woman|person)?|director|manager|mgr|head of|lead|leader|chief|officer|c[efotipm]o|ciso|cso|cpo|s?vp|evp|vice[- ]president|principal',
    'engineer|engineering|technician|architect|designer|developer|analyst|scientist|researcher|consultant|adviser|advisor|specialist|expert|coordinator|co-ordinator|administrator|assistant|secretary|clerk|executive|supervisor|foreman|planner|controller|accountant|bookkeeper|auditor|lawyer|attorney|counsel|solicitor|editor|representative|rep|agent|buyer|purchaser|purchasing|procurement|sourcing|sales|marketing|operations|logistics|maintenance|production|quality|finance|accounts|accounting|human resources|hr|it support|customer (?:service|success|care)|business development|key account|professor|lecturer|teacher|physician|surgeon|nurse|pharmacist|trainee|intern|apprentice',
    // German
    '\\p{L}*leiter(?:in)?|\\p{L}*leitung|geschäftsführer(?:in)?|geschäftsführung|prokurist(?:in)?|\\p{L}*einkauf|\\p{L}*einkäufer(?:in)?|\\p{L}*vertrieb|\\p{L}*verkauf|\\p{L}*ingenieur(?:in)?|sachbearbeiter(?:in)?|\\p{L}*referent(?:in)?|vorstand|inhaber(?:in)?|disponent(?:in)?|\\p{L}*berater(?:in)?|assistenz|buchhaltung|konstruktion|\\p{L}*techniker(?:in)?|\\p{L}*meister(?:in)?|\\p{L}*beauftragte[rn]?|kundendienst|kundenservice|personal(?:wesen|abteilung)',
    // French, Spanish, Italian, Dutch
    'directeur|directrice|responsable|ingénieur|acheteur|acheteuse|gérant|gérante|commerciale?|gerente|directora?|jefe|jefa|ingeniero|ingeniera|compras|ventas|responsabile|direttore|direttrice|acquisti|hoofd|inkoper|verkoop|directie',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** Chinese and Japanese: a role ends in one of these. */
const EASTERN =
  /(?:经理|經理|总监|總監|总经理|總經理|董事长|董事長|董事|总裁|總裁|主任|主管|专员|專員|工程师|工程師|总工|總工|设计师|設計師|会计|會計|会计师|會計師|顾问|顧問|助理|秘书|秘書|特助|科长|科長|课长|課長|处长|處長|部长|部長|厂长|廠長|店长|店長|组长|組長|班长|班長|队长|隊長|局长|局長|院长|院長|校长|校長|所长|所長|站长|站長|行长|行長|副理|协理|協理|襄理|总|總|代表|负责人|負責人|采购|採購|采购员|採購員|业务|業務|业务员|業務員|销售|销售员|客服|教授|讲师|講師|老师|老師|研究员|研究員|医师|醫師|医生|醫生|律师|律師|技师|技師|技术员|技術員|文员|文員|干事|幹事|合伙人|合夥人|创始人|創辦人|创办人|老板|老闆|負責|担当|擔當|係長|係|社長|専務|常務|取締役|室長|支店長|営業|职员|職員|博士|院士|书记|書記|理事|会长|會長|理事长|理事長|业务代表|買手|买手)$/u;

/** Parts of a firm, which stand with the role. */
const UNIT_EAST =
  /^[\p{Script=Han}\p{Script=Katakana}A-Za-z&・]{1,14}(?:部|处|處|科|课|課|组|組|室|中心|事业部|事業部|事業群|本部|分行|分公司|办事处|辦事處|门市|門市|係)$/u;
const UNIT_LATIN =
  /(?:^|[^\p{L}])(?:department|dept|division|team|unit|abteilung|bereich|service|département|departamento|afdeling)(?![\p{L}])/iu;

/** Longest role that is believed, in UTF-16 units. */
const LONGEST = 80;

/** Whether a line says what somebody does. */
export function isRole(text: string): boolean {
  if (text.length > LONGEST || /[.!?。！？]$/.test(text.replace(/\b(?:dept|mgr|asst)\.$/i, ''))) {
    return false;
  }
  const last = text.replace(/\s*[（(][^)）]*[)）]$/, '');
  return LATIN.test(text) || (EASTERN.test(last) && !/[,，。；]/.test(last));
}

/** Whether a line names a part of a firm. */
export function isUnit(text: string): boolean {
  return text.length <= LONGEST && (UNIT_EAST.test(text) || UNIT_LATIN.test(text));
}
