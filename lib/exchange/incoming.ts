import type { FieldId } from '../dossier/fields.ts';

/** One person as a file of another program describes them, cleaned and within our limits. */
export interface Incoming {
  name: string;
  formOfAddress?: string;
  organisation?: string;
  /** In lower case, the main one first. */
  emails: string[];
  /** As they were written. */
  phones: string[];
  /** Instant messengers and the like, as `WeChat: wxid_1`. */
  handles: string[];
  tags: string[];
  /** Answers to questions of the dossier; to sensitive ones only where the user chose the column. */
  facts: { field: FieldId; value: string }[];
  /** Notes, with their author and instant where the file has them. */
  notes: { text: string; at?: number; by?: string }[];
  /** Where it stands in the file, from 1: a record for a vCard, a row for a table. */
  place: number;
}
