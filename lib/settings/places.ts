import * as z from 'zod/mini';
import type { Landmarks } from '../sites/site.ts';

const FORMAT = 'evergreen-places';
const VERSION = 1;
/** Most sites of one file. */
const MOST = 200;

const text = z.string().check(z.minLength(1), z.maxLength(500));
const optional = z.exactOptional(text);

const view = z.strictObject({
  kind: z.enum(['message', 'record', 'draft']),
  region: text,
  people: z.strictObject({
    from: optional,
    replyTo: optional,
    to: optional,
    cc: optional,
    mentioned: optional,
  }),
  name: optional,
  phone: optional,
  organisation: optional,
  subject: optional,
  editor: optional,
});

const landmarks = z.strictObject({
  own: optional,
  views: z.array(view).check(z.minLength(1), z.maxLength(20)),
  without: optional,
}) satisfies z.ZodMiniType<Landmarks>;

const isOrigin = (given: string) => URL.canParse(given) && new URL(given).origin === given;

const file = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  sites: z
    .record(z.url({ protocol: /^https?$/ }).check(z.refine(isOrigin)), landmarks)
    .check(z.refine((sites) => Object.keys(sites).length <= MOST)),
});

/** Where the names stand on some sites, by origin, from a file; `undefined` where it is none of ours. */
export function readPlaces(json: string): Record<string, Landmarks> | undefined {
  try {
    return file.safeParse(JSON.parse(json)).data?.sites;
  } catch {
    return undefined;
  }
}

/** The same as a file, for another browser or a colleague. */
export function writePlaces(sites: Record<string, Landmarks>): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, sites }, undefined, 2);
}
