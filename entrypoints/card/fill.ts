import type { guardWords } from '../../lib/i18n/guard.ts';
import type { Say } from '../../lib/i18n/words.ts';
import { dayPicks } from '../../lib/phrasing/day-picks.ts';
import { LANG } from '../../lib/phrasing/guard-words.ts';
import type { Language } from '../../lib/phrasing/rule.ts';
import { SLOTS, type Slot } from '../../lib/phrasing/slots.ts';
import { button, make } from './parts.ts';

interface Filling {
  slots: readonly Slot[];
  /** The language of the sentence, and that of the interface. */
  language: Language;
  spoken: Language;
  say: Say<typeof guardWords>;
  /** The words before, the new ones, and those behind, with what is filled in by now. */
  preview: (values: Partial<Record<Slot, string>>) => readonly [string, string, string];
  done: (values: Partial<Record<Slot, string>>) => void;
  back: () => void;
}

/** Asks for what a better sentence leaves open, and shows the sentence as it grows. */
export function fillForm(filling: Filling): HTMLFormElement {
  const { slots, language, spoken, say, preview, done, back } = filling;
  const form = make('form', 'fill');
  const shown = make('p', 'preview');
  shown.lang = LANG[language];
  const inputs = new Map<Slot, HTMLInputElement>();
  const values = () =>
    Object.fromEntries([...inputs].map(([slot, input]) => [slot, input.value.trim()]));
  const show = () => {
    const [before, words, after] = preview(values());
    shown.replaceChildren(before, make('b', '', words), after);
  };
  const fields = [...new Set(slots)].map((slot) => {
    const field = make('label', '', SLOTS[slot][spoken]);
    const input = make('input');
    input.required = true;
    input.maxLength = 200;
    input.addEventListener('input', show);
    inputs.set(slot, input);
    field.append(input);
    if (slot === 'date') field.append(picks(language, input, show));
    return field;
  });
  const use = make('button', 'main', say('use'));
  const foot = make('div', 'row');
  foot.append(button(say('back'), '', back), use);
  form.append(shown, ...fields, foot);
  form.addEventListener('keydown', (event) => {
    // Enter ends a composition of characters first.
    if (event.key === 'Enter' && event.isComposing) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.isTrusted) done(values());
  });
  show();
  return form;
}

function picks(language: Language, input: HTMLInputElement, show: () => void): HTMLElement {
  const row = make('div', 'picks');
  row.append(
    ...dayPicks(new Date(), language).map((day) => {
      const pick = button(day, 'pick', () => {
        input.value = day;
        show();
        input.focus();
      });
      pick.lang = LANG[language];
      return pick;
    }),
  );
  return row;
}
