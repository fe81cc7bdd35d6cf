import type { EvergreenDb } from '../../db/db.ts';
import { everyField, ownFields } from '../../dossier/every-field.ts';
import type { Locale } from '../../i18n/words.ts';
import type { Included } from '../included.ts';
import { answeredFields, outgoing, type Outgoing } from './outgoing.ts';

export const EXPORT_FORMATS = ['csv', 'vcard', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TYPES = { csv: 'text/csv', vcard: 'text/vcard', json: 'application/json' } as const;
export const ENDINGS = { csv: 'csv', vcard: 'vcf', json: 'json' } as const;

/** What is written, for whom, and how it reads. */
export interface Export {
  format: ExportFormat;
  /** Left out: everybody. */
  people?: string[] | undefined;
  included: Included;
  locale: Locale;
  /** In which a day is named. */
  zone: string;
}

/**
 * Writes customers as a file for another program, page by page and never as one string. The file is
 * not sealed.
 * @param done told how many customers were written so far
 */
export async function exportFile(
  db: EvergreenDb,
  { format, people, included, locale, zone }: Export,
  done: (people: number) => void = () => {},
): Promise<Blob> {
  const every = everyField(await ownFields(db));
  const pages = counted(outgoing(db, people, every, included), done);
  const parts: Blob[] = [];
  for await (const text of await textFor()) parts.push(new Blob([text]));
  return new Blob(parts, { type: TYPES[format] });

  // Each writer and its library is a file of its own.
  async function textFor(): Promise<AsyncIterable<string>> {
    if (format === 'csv') {
      const { toCsv } = await import('./to-csv.ts');
      const fields = await answeredFields(db, people, every, included);
      return toCsv(pages, { locale, zone, every, fields });
    }
    if (format === 'vcard') return (await import('./to-vcard.ts')).toVcard(pages, every, locale);
    return (await import('./to-json.ts')).toJson(pages, every, locale);
  }
}

async function* counted(
  pages: AsyncIterable<Outgoing[]>,
  done: (people: number) => void,
): AsyncGenerator<Outgoing[]> {
  let people = 0;
  for await (const page of pages) {
    yield page;
    people += page.length;
    done(people);
  }
}
