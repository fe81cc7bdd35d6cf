/** What is open under a due thing. */
export type EntryForm = 'done' | 'later' | 'skip';

/** Which form is open, and how another takes its place. */
export interface FormState {
  open: EntryForm | undefined;
  setOpen: (form: EntryForm | undefined) => void;
}
