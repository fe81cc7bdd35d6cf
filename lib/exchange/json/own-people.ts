import * as z from 'zod/mini';
import { instant } from '../../db/record.ts';
import { fields, type FieldId } from '../../dossier/fields.ts';
import { isFieldId } from '../record/field-id.ts';
import { IncomingDraft, refusal } from '../record/incoming-draft.ts';
import type { Read } from '../read-file.ts';

/** `{"format": "evergreen-people", "version": 1, "people": […]}`, each as an `Incoming`. */
export const OWN_FORMAT = 'evergreen-people';

const texts = z.array(z.string());
const entry = z.object({
  name: z.string(),
  formOfAddress: z.optional(z.string()),
  organisation: z.optional(z.string()),
  emails: texts,
  phones: texts,
  handles: texts,
  tags: texts,
  facts: z.array(z.object({ field: z.string(), value: z.string() })),
  notes: z.array(
    z.object({ text: z.string(), at: z.optional(instant), by: z.optional(z.string()) }),
  ),
});

/** What is special is filled by hand alone, and only while it is switched on. */
const isTaken = (field: FieldId) => fields[field].sensitivity < 3;

/** One entry of a list as we write it. */
export function readOwn(given: unknown, place: number): Read {
  const { success, data } = entry.safeParse(given);
  if (!success) return refusal(place, 'broken', [JSON.stringify(given)]);
  const draft = new IncomingDraft();
  draft.addName('whole', data.name);
  draft.formOfAddress = data.formOfAddress ?? '';
  draft.organisation = data.organisation ?? '';
  for (const email of data.emails) draft.addEmails(email, 'E-mail');
  for (const phone of data.phones) draft.addPhones(phone, 'Tel');
  for (const handle of data.handles) draft.addHandle('', handle);
  for (const tag of data.tags) draft.addTags(tag);
  for (const { field, value } of data.facts) {
    if (isFieldId(field) && isTaken(field)) draft.addAnswer(field, value, field);
  }
  for (const { text, at, by } of data.notes) {
    draft.addNote(text, { ...(at !== undefined && { at }), ...(by !== undefined && { by }) });
  }
  return draft.read(place, [JSON.stringify(data)]);
}
