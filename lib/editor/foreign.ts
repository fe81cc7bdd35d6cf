/** Stands for what is not the writer's own: no expression and no sentence reaches across it. */
export const GAP = '\uFFFC';
/** The line that stands for quoted mail which the page marks as such. */
export const QUOTE = '>';

const ATTRIBUTION =
  /^(?:(?:On|Am|Le|El)\b.{6,200}|.{0,200}[<(]\S+@\S+[>)].{0,60}|(?:在|于|於).{4,200}|.{0,60}\S+@\S+.{0,60})(?:wrote|schrieb|a écrit|写道|寫道)\s?[:：]$/;
const FORWARDED =
  /^(?:-{2,}\s?(?:Original|Forwarded) [Mm]essage\s?-{2,}|-{2,}\s?(?:原始邮件|原始郵件|转发邮件|轉寄郵件|原邮件)\s?-{2,}|_{20,})$/;
const HEADER = /^(?:From|发件人|寄件者|發件人|寄件人)\s?[:：]\s?\S/;
const HEADER_NEXT =
  /^(?:Sent|Date|To|Subject|发送时间|傳送時間|日期|收件人|收件者|主题|主旨)\s?[:：]/;
const SIGNATURE = /^--\s?$/;

/** Which lines are quoted mail or a signature rather than the writer's own words. */
export function foreignLines(lines: readonly string[]): boolean[] {
  let over = false;
  return lines.map((raw, n) => {
    if (over) return true;
    const line = raw.replaceAll('\u00A0', ' ').trim();
    if (line.startsWith(QUOTE)) return true;
    const next = () => lines.slice(n + 1, n + 6).map((one) => one.trim());
    if (ATTRIBUTION.test(line)) {
      // With quote marks the writer may go on below them; without, all that follows is history.
      over =
        next()
          .find((one) => one !== '')
          ?.startsWith(QUOTE) !== true;
      return true;
    }
    over =
      SIGNATURE.test(line) ||
      FORWARDED.test(line) ||
      (HEADER.test(line) && next().some((one) => HEADER_NEXT.test(one)));
    return over;
  });
}
