import type { Settings } from '../settings/settings.ts';
import type { AnyFieldId, EveryField } from './every-field.ts';
import { FIELD_IDS, fields, type FieldId } from './fields.ts';

type SwitchedOn = Settings['sensitiveFields'];

/** The fields that stay off until they are switched on, each with a reason. */
export const SENSITIVE = FIELD_IDS.filter((id) => fields[id].sensitivity === 3);

/** Whether a field may be shown and filled: a sensitive one only while its reason stands. */
export function isInUse(field: AnyFieldId, every: EveryField, on: SwitchedOn): boolean {
  const row = every.get(field);
  return row !== undefined && (row.sensitivity < 3 || Object.hasOwn(on, field));
}

/** The settings with one sensitive field switched on. @returns `undefined` without a reason */
export function switchedOn(
  on: SwitchedOn,
  field: FieldId,
  reason: string,
  at: number,
): SwitchedOn | undefined {
  const why = reason.trim();
  return why ? { ...on, [field]: { reason: why, at } } : undefined;
}

/** The settings with one sensitive field switched off; its answers are kept and hidden. */
export function switchedOff(on: SwitchedOn, field: FieldId): SwitchedOn {
  return Object.fromEntries(Object.entries(on).filter(([id]) => id !== field));
}
