import { readGeneric } from '../generic.ts';
import type { Page, Site } from '../site.ts';
import { partsOf } from './documents.ts';
import { readLandmarks } from './landmarks.ts';
import { loaded, siteFor } from './loaded.ts';

/** Reads who is open in this page. @param known what is known of its product */
export function readPage(page: Document, known?: Partial<Site>): Page {
  const parts = partsOf(page);
  const site = known ?? siteFor(page, parts) ?? {};
  const own = loaded().own ?? [];
  return readLandmarks(page, parts, site, own) ?? readGeneric(page, parts, site, own);
}

/** Reads whom the one draft is for that this editor belongs to; several may be open. */
export function readDraft(page: Document, editor: Element, known?: Partial<Site>): Page {
  const parts = partsOf(page);
  const site = known ?? siteFor(page, parts) ?? {};
  return readLandmarks(page, parts, site, loaded().own ?? [], editor) ?? readPage(page, site);
}
