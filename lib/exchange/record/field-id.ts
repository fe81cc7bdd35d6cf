import { fields, type FieldId } from '../../dossier/fields.ts';

export const isFieldId = (id: string): id is FieldId => Object.hasOwn(fields, id);
