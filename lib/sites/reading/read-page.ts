import { readGeneric } from '../generic.ts';
import type { Page, Site } from '../site.ts';
import { focusedIn, partsOf } from './documents.ts';
import { isEditor, readDraftAround } from './draft-around.ts';
import { readLandmarks } from './landmarks.ts';
import { loaded, siteFor } from './loaded.ts';

/** Reads who is open in this page. @param known what is known of its product */
export function readPage(page: Document, known?: Partial<Site>): Page {
  return read(page, known);
}

/** Reads whom the one draft is for that this editor belongs to; several may be open. */
export function readDraft(page: Document, editor: Element, known?: Partial<Site>): Page {
  return read(page, known, editor);
}

function read(page: Document, known?: Partial<Site>, editor?: Element): Page {
  const parts = partsOf(page);
  const site = known ?? siteFor(page, parts) ?? {};
  const own = loaded().own ?? [];
  const marked =
    (editor && readLandmarks(page, parts, site, own, editor)) ??
    readLandmarks(page, parts, site, own);
  if (marked) return marked;
  const all = readGeneric(page, parts, site, own);
  const focused = editor ?? focusedIn(page);
  const mine = [...all.own, ...own];
  const draft = isEditor(focused) ? readDraftAround(focused, mine, site.without) : undefined;
  if (!draft) return all;
  // A box to reply in stands under the mail that it answers; whom another draft is for says nothing.
  return draft.people.length > 0 || all.kind === 'draft' ? { ...all, ...draft, own: all.own } : all;
}
