import type { Landmarks, View } from '../site.ts';
import type { Pointed } from './pointed.ts';

/** What the person's place is on this site. */
export type PlaceKind = 'message' | 'record';

const isDraft = ({ kind }: View) => kind === 'draft';

const withView = (taught: Landmarks | undefined, view: View): Landmarks => ({
  ...taught,
  views: [view, ...(taught?.views ?? []).filter((one) => isDraft(one) !== isDraft(view))],
});

/** With the place where the person of a mail or record stands, instead of the one before. */
export function withPerson(
  taught: Landmarks | undefined,
  kind: PlaceKind,
  { region, css, reads }: Pointed,
): Landmarks {
  const as = kind === 'message' ? 'from' : 'mentioned';
  const where = reads.address === undefined ? { people: {}, name: css } : { people: { [as]: css } };
  return withView(taught, { kind, region, ...where });
}

/** With the address too, where the name alone was pointed at: then the region holds both. */
export function withAddress(taught: Landmarks, { css }: Pointed): Landmarks {
  const view = taught.views.find((one) => !isDraft(one));
  if (!view) return taught;
  const as = view.kind === 'message' ? 'from' : 'mentioned';
  // The two may stand far apart: each is found by itself in the whole page.
  const region = `body:has(${view.name ?? css})`;
  return withView(taught, { ...view, region, people: { [as]: css } });
}

/** With the place where the user writes. */
export function withComposer(taught: Landmarks | undefined, { region, css }: Pointed): Landmarks {
  return withView(taught, { kind: 'draft', region, people: {}, editor: css });
}

/** With the place where those stand whom a draft is for. */
export function withRecipients(taught: Landmarks, { css }: Pointed): Landmarks {
  const view = taught.views.find(isDraft);
  if (!view?.editor) return taught;
  const region = `:is(form, dialog, [role="dialog"], [role="form"], [role="region"], body):has(${view.editor}):has(${css})`;
  return withView(taught, { ...view, region, people: { to: css } });
}

/** The selector by which the person of a page is found. */
export function placeOfPerson(taught: Landmarks | undefined): string | undefined {
  const view = taught?.views.find((one) => !isDraft(one));
  return view && (Object.values(view.people)[0] ?? view.name);
}

/** What was taught of all sites but one. */
export const without = (all: Record<string, Landmarks>, origin: string): typeof all =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== origin));
