import type { KeyboardEvent } from 'react';

/** Ctrl+Enter (⌘ on a Mac) sends a longer text; an Enter that ends an IME composition never does. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { nativeEvent, key, ctrlKey, metaKey, currentTarget } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || !(ctrlKey || metaKey)) return;
  event.preventDefault();
  currentTarget.form?.requestSubmit();
}

/** Keeps the Enter that ends an IME composition from sending a one-line form. */
export function holdWhileComposing(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
}

/** The text of one control of a form, without blanks around it. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
