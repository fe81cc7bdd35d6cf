/** Stands for what is not the writer's own: no expression and no sentence reaches across it. */
export const GAP = '\uFFFC';
/** The line that stands for quoted mail which the page marks as such. */
export const QUOTE = '>';

const ATTRIBUTION =
  /^(?:(?:On|Am|Le|El)\b.{6,200}|.{0,200}[<(]\S+@\S+[>)].{0,60}|(?:在|于|於).{4,200}|.{0,60}\S+@\S+.{0,60})(?:wrote|schrieb|a écrit|写道|寫道)\s?[:：]$/;
/** The first half of one: it begins like one and says where or when. */
const BROKEN = /^(?:On\b|在|于|於).*\d.*[^.!?。！？]$/;
const FORWARDED =
  /^(?:-{2,}\s?(?:Original|Forwarded) [Mm]essage\s?-{2,}|-{2,}\s?(?:原始邮件|原始郵件|转发邮件|轉寄郵件|轉寄的郵件|原邮件|原郵件|回复的原邮件|转发的邮件|邮件原件)\s?-{2,}|_{20,}|Begin forwarded message:|开始转发邮件[:：]|開始轉寄郵件[:：])$/;
const HEADER = /^(?:From|发件人|寄件者|發件人|寄件人)\s?[:：]\s?\S/;
const HEADER_NEXT =
  /^(?:Sent|Date|To|Subject|发送时间|发件时间|傳送時間|寄件日期|日期|收件人|收件者|主题|主旨)\s?[:：]/;
const FENCE = /^(?:`{3,}|~{3,})/;
const SIGNATURE = /^--\s?$/;

const tidy = (line: string) => line.replaceAll('\u00A0', ' ').trim();

/** How many lines introduce a quotation here: mailers break long ones. */
function introduction(line: string, next = ''): number {
  if (ATTRIBUTION.test(line)) return 1;
  return BROKEN.test(line) && ATTRIBUTION.test(`${line} ${next}`) ? 2 : 0;
}

/** Which lines lie in a block of code, its fences included. */
function codeLines(lines: readonly string[]): boolean[] {
  const code = lines.map(() => false);
  for (let n = 0; n < lines.length; n += 1) {
    const [fence] = FENCE.exec(lines[n] ?? '') ?? [];
    const end = fence ? lines.findIndex((line, at) => at > n && line === fence) : -1;
    // One that is never closed is none: it must not silence all that follows.
    if (end < 0) continue;
    code.fill(true, n, end + 1);
    n = end;
  }
  return code;
}

/** Which lines are quoted mail, a signature or code rather than the writer's own words. */
export function foreignLines(raw: readonly string[]): boolean[] {
  const lines = raw.map(tidy);
  const code = codeLines(lines);
  let over = false;
  let own = 0;
  return lines.map((line, n) => {
    if (over || n < own || code[n] || line.startsWith(QUOTE)) return true;
    const next = lines.slice(n + 1, n + 7);
    const introducing = introduction(line, next[0]);
    if (introducing > 0) {
      own = n + introducing;
      const quoted = next.slice(introducing - 1).find((one) => one !== '');
      // With quote marks the writer may go on below them; without, all that follows is history.
      over = quoted?.startsWith(QUOTE) !== true;
      return true;
    }
    over =
      SIGNATURE.test(line) ||
      FORWARDED.test(line) ||
      (HEADER.test(line) && next.some((one) => HEADER_NEXT.test(one)));
    return over;
  });
}
