import * as z from 'zod/mini';
import { instant } from '../../db/record.ts';
import { fields } from '../../dossier/fields.ts';
import { isFieldId } from '../record/field-id.ts';
import { excerpt, IncomingDraft } from '../record/incoming-draft.ts';
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

/** Judgements and what is special are not taken from a file that nobody looked at. */
const isTaken = (field: string) => isFieldId(field) && fields[field].sensitivity < 2;

/** One entry of a list as we write it. */
export function readOwn(given: unknown, place: number): Read {
  const { success, data } = entry.safeParse(given);
  if (!success) return { place, reason: 'broken', text: excerpt(JSON.stringify(given) ?? '') };
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
  return draft.read(place, JSON.stringify(data));
}
