import { numbersIn } from '../numbers.ts';

/** Longest text, longest line and most lines that are looked at: a card is shorter. */
const LONGEST_TEXT = 60_000;
const LONGEST_LINE = 240;
const MOST_LINES = 150;

/** What mail programs leave behind: pictures, link targets, marks of bold print. */
const LEFTOVERS =
  /\[(?:cid|image|logo|http)[^\]\n]{0,300}\]|<(?:mailto:|tel:|https?:\/\/)[^>\s]{1,300}>|\*{1,2}(?=\S)|(?<=\S)\*{1,2}/gi;
const QUOTED =
  /^\s*(?:>|-{2,}\s*(?:original|forwarded|原始邮件|原始郵件|转发|轉寄|ursprüngliche))/i;
/** Below this line stands what somebody else wrote earlier. */
const EARLIER =
  /^(?:On .{5,120} wrote:|Am .{5,120} schrieb .{2,80}:|在 ?.{4,80}(?:写道|寫道)[:：]|.{4,80}(?:于|於).{4,60}(?:写道|寫道)[:：]|-{3,} ?(?:Original|Forwarded|原始|转发|轉寄|Ursprüngliche).*)$/i;
/** A mail ends here and its signature begins. */
const SIGN_OFF =
  /^(?:-- ?|—{1,2}|_{3,}|-{3,}|={3,}|(?:(?:with )?(?:best|kind|warm|many|kindest|warmest)(?: (?:regards|wishes|thanks|greetings))?|regards|cheers|thanks(?: and (?:best )?regards| again)?|thank you|many thanks|sincerely|yours (?:sincerely|faithfully|truly)|mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|liebe grüße|schöne grüße|mfg|vg|cordialement|saludos|un saludo|atentamente|cordiali saluti|met vriendelijke groet(?:en)?|此致|敬礼|敬禮|祝好|祝商祺|顺祝商祺|順頌商祺|順頌時祺|顺颂商祺|祝好！?|谢谢|謝謝|敬上|順頌商安|敬頌時祺|耑此|以上|よろしくお願い(?:いた|致)?します|よろしくお願い申し上げます|敬具|감사합니다)[,，.。!！~]*)$/i;
/** 順頌商祺, 敬祝商安: wishes of a Chinese letter. */
const WISHES = /^[敬順顺即此並并恭謹谨]?[祝頌颂請请].{0,5}[安祺祉綏绥好利][!！。]?$/;

function isSignOff(line: string): boolean {
  const bare = line.trim().replaceAll(/(?<=\p{Script=Han})[\s,，]+(?=\p{Script=Han})/gu, '');
  return SIGN_OFF.test(bare) || WISHES.test(bare);
}
/** Cells of a row: bars, dots and wide gaps. */
const CELLS = /\s*[|｜┃│‖]\s*|\s+[•·●▪◆]\s+|(?<!\d)\s+\/\s+(?!\d)|\s{4,}|\t+/;
/** Text for lawyers and robots. */
const FOOTER =
  /^(?:this (?:e-?mail|message)|the information|confidential|disclaimer|diese e-?mail|本邮件|本郵件|此邮件|此郵件|免责|免責|please consider|think before you print|sent from my|get outlook|von meinem iphone|发自我的|從我的|从我的|寄自|unsubscribe|registered (?:in|office)|view (?:it )?in (?:your )?browser)/i;

/**
 * The lines of a card or of what stands under a mail, cell by cell and clean. Card, identity and
 * account numbers are cut out before anything is read (1.22).
 */
export function cardLines(raw: string): string[] {
  const text = withoutNumbers(raw.slice(0, LONGEST_TEXT).toWellFormed()).normalize('NFKC');
  const all = text
    .split(/[\r\n\u2028\u2029\v\f]+/)
    .filter((line) => line.trim())
    .slice(0, 20 * MOST_LINES);
  return signature(all.map((line) => line.slice(0, LONGEST_LINE).toWellFormed()))
    .flatMap((line) => line.replaceAll(LEFTOVERS, ' ').split(CELLS))
    .map(clean)
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !FOOTER.test(line))
    .slice(0, MOST_LINES);
}

/** What stands below the first sign-off, up to what was quoted; all of it where there is none. */
function signature(all: string[]): string[] {
  const earlier = all.findIndex((line, at) => at > 0 && EARLIER.test(line.trim()));
  const own = (earlier > 0 ? all.slice(0, earlier) : all).filter((line) => !QUOTED.test(line));
  const offs = own.flatMap((line, at) => (isSignOff(line) ? [at] : []));
  const off = offs[0];
  if (off === undefined || own.length - off < 2) return own;
  // A header above tells the name and address; the text between is the mail.
  const header = own.slice(0, off).filter((line) => HEADER.test(line));
  return [...header, ...own.slice(off + 1).filter((line) => !isSignOff(line))];
}

const HEADER = /^\s*(?:From|Von|De|发件人|發件人|寄件者|寄件人|差出人)\s*[:：]/i;

/** Signed for somebody; the polite last word of a Chinese letter. */
const ON_BEHALF = /^(?:i\.\s?[AV]\.|ppa\.)\s+|\s+(?:敬上|謹上|拜上|敬啟|敬启|謹啟)$/g;

const clean = (line: string) =>
  line
    .replaceAll(/[\p{Cc}\p{Cf}\uFE0F\uFFFD]/gu, '')
    .replaceAll(/\s+/g, ' ')
    // 地 址: is 地址:
    .replaceAll(/(?<![\p{Script=Han}])(\p{Script=Han}) (\p{Script=Han})(?=\s?:)/gu, '$1$2')
    .trim()
    .replaceAll(ON_BEHALF, '');

function withoutNumbers(text: string): string {
  return numbersIn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}
