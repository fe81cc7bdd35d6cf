import type { EvergreenDb } from '../db/db.ts';
import type { Field } from './field.ts';
import { FIELD_IDS, fields, type FieldId } from './fields.ts';
import { asField, ownFieldId, type OwnField, type OwnFieldId } from './own-field.ts';

/** The name of a field of ours, or of the user's own. */
export type AnyFieldId = FieldId | OwnFieldId;

/** Every question that this user's dossiers hold, in the order of the sections, the own ones last. */
export type EveryField = ReadonlyMap<AnyFieldId, Field>;

/** @param own In the order in which they are shown. */
export function everyField(own: readonly OwnField[]): EveryField {
  return new Map<AnyFieldId, Field>([
    ...FIELD_IDS.map((id) => [id, fields[id]] as const),
    ...own.map((one) => [ownFieldId(one.id), asField(one)] as const),
  ]);
}

/** The questions that the user added, the oldest first. */
export async function ownFields(db: EvergreenDb): Promise<OwnField[]> {
  const all = await db.ownFields.toArray();
  return all.sort((a, b) => a.createdAt - b.createdAt);
}
