import type { SeenAs } from '../site.ts';
import { isShown } from './documents.ts';
import { line, mailtoAddress, type People } from './people.ts';

/** Parts of schema.org's EmailMessage; everybody else is only mentioned. */
const ROLES: Readonly<Record<string, SeenAs>> = {
  sender: 'from',
  toRecipient: 'to',
  recipient: 'to',
  ccRecipient: 'cc',
  bccRecipient: 'cc',
};

const LONGEST_SCRIPT = 100_000;
const MOST_SCRIPTS = 10;
const MOST_NODES = 2000;
const MOST_FIELDS = 200;

const roleOf = (name: string | null): SeenAs =>
  (name && Object.hasOwn(ROLES, name) && ROLES[name]) || 'mentioned';

/** People in JSON-LD: whoever has an e-mail address, in the part that schema.org gives them. */
export function readJsonLd(page: Document, people: People): void {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  for (const script of [...scripts].slice(0, MOST_SCRIPTS)) {
    const text = script.textContent;
    if (text.length <= LONGEST_SCRIPT) collect(parse(text), people);
  }
}

/** Breadth first, so that a mail's sender is met before a remark deep inside it. */
function collect(root: unknown, people: People): void {
  const open: [unknown, SeenAs][] = [[root, 'mentioned']];
  for (let met = 0; met < open.length && met < MOST_NODES; met++) {
    const [value, as] = open[met] ?? [];
    if (typeof value !== 'object' || value === null || !as) continue;
    if (Array.isArray(value)) {
      for (const one of value.slice(0, MOST_NODES)) open.push([one, as]);
      continue;
    }
    const fields: Record<string, unknown> = { ...value };
    if (typeof fields.email === 'string') {
      people.add(as, mailtoAddress(fields.email), text(fields.name));
    }
    for (const [name, inner] of Object.entries(fields)) open.push([inner, roleOf(name)]);
  }
}

/** People in microdata: an `email` with the `name` of the same item. */
export function readMicrodata(page: Document, people: People): void {
  const fields = page.querySelectorAll('[itemscope] [itemprop="email"]');
  for (const field of [...fields].slice(0, MOST_FIELDS)) {
    const content = field.getAttribute('content') ?? field.getAttribute('href');
    if (content === null && !isShown(field)) continue;
    const item = field.closest('[itemscope]');
    const name = item?.querySelector('[itemprop="name"]');
    people.add(
      roleOf(item?.getAttribute('itemprop') ?? null),
      mailtoAddress(content ?? line(field.textContent)),
      name?.getAttribute('content') ?? name?.textContent,
    );
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Broken markup is common; the rest of the page is still read.
    return undefined;
  }
}
