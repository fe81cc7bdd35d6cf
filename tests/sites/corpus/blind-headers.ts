import { BODY, CAST, esc, ME, page, WRITTEN, type Shape } from './shape.ts';

/** From, To and Cc in languages and words that the other shapes do not use. */
const LABELS: Record<string, [string, string, string]> = {
  'en, other words': ['Sender', 'Recipients', 'Carbon copy'],
  'zh, other words': ['发信人', '收信人', '抄送人'],
  'zh-TW, other words': ['寄信者', '收信者', '副本抄送'],
  'de, other words': ['Absender', 'Empfänger', 'CC'],
  'fr, other words': ['Expéditeur', 'Destinataire', 'Copie à'],
  'es, other words': ['Remitente', 'Destinatarios', 'Con copia'],
  'it, other words': ['Mittente', 'Destinatario', 'Copia'],
  da: ['Fra', 'Til', 'Kopi'],
  nb: ['Fra', 'Til', 'Kopi'],
  fi: ['Lähettäjä', 'Vastaanottaja', 'Kopio'],
  cs: ['Od', 'Komu', 'Kopie'],
  hu: ['Feladó', 'Címzett', 'Másolat'],
  tr: ['Kimden', 'Kime', 'Bilgi'],
  uk: ['Від', 'Кому', 'Копія'],
  vi: ['Từ', 'Đến', 'Cc'],
  id: ['Dari', 'Kepada', 'Cc'],
  th: ['จาก', 'ถึง', 'สำเนา'],
  ar: ['من', 'إلى', 'نسخة'],
};

type Lay = (rows: [string, string][]) => string;

const LAYS: Record<string, Lay> = {
  'rows by role': (rows) =>
    `<div role="table">${rows.map(([l, v]) => `<div role="row"><span role="rowheader">${l}</span><span role="cell">${v}</span></div>`).join('')}</div>`,
  'labels with colons inside': (rows) =>
    rows.map(([l, v]) => `<p><em>${l} :</em> <strong>${v}</strong></p>`).join(''),
  'cells that are deep': (rows) =>
    `<table class="hdr"><tbody>${rows.map(([l, v]) => `<tr><td><div><font size="2">${l}:</font></div></td><td><div><div><font>${v}</font></div></div></td></tr>`).join('')}</tbody></table>`,
  'named by aria': (rows) =>
    rows
      .map(
        ([l, v], at) =>
          `<div><b id="l${at}" class="sr">${l}</b><div role="group" aria-labelledby="l${at}">${v}</div></div>`,
      )
      .join(''),
  'custom elements': (rows) =>
    rows.map(([l, v]) => `<x-row><x-label>${l}</x-label><x-value>${v}</x-value></x-row>`).join(''),
  'with an icon between': (rows) =>
    rows
      .map(
        ([l, v]) =>
          `<div><span>${l}:</span><svg width="8" height="8"></svg><img alt="" src="data:,"><span>${v}</span></div>`,
      )
      .join(''),
  'a figure': (rows) =>
    rows.map(([l, v]) => `<figure><figcaption>${l}</figcaption>${v}</figure>`).join(''),
};

const at = <T>(list: T[], index: number): T => list[index % list.length] as T;

/** Written before the reader was tuned, and looked at once it was. */
export function blindHeaders(): Shape[] {
  return Object.entries(LABELS).flatMap(([language, [from, to, cc]], row) =>
    [0, 1].map((column): Shape => {
      const count = row * 2 + column;
      const [layout, lay] = at(Object.entries(LAYS), row + column * 3);
      const [way, write] = at(Object.entries(WRITTEN), count * 3 + 1);
      const sender = at(CAST, count + 2);
      const rows: [string, string][] = [
        [from, write(sender)],
        [to, column ? `${write(at(CAST, count + 5))}; ${write(ME)}` : write(ME)],
        ...(column ? ([[cc, write(at(CAST, count + 4))]] as [string, string][]) : []),
      ];
      const head = `<div class="who"><a href="#me" title="${esc(`${ME.name} (${ME.address})`)}" class="logged-in">${ME.name}</a></div>`;
      return {
        name: `blind: ${language}, ${layout}, ${way}`,
        html: page(`${head}<div class="reading">${lay(rows)}${BODY}</div>`),
        first: sender.address,
      };
    }),
  );
}
