import { normaliseAddress } from './address.ts';
import { plain } from './plain.ts';

/** Providers that the list lacks: carriers and portals of China, Taiwan and Hong Kong. */
const MORE_PUBLIC = new Set(
  (
    'hinet.net seed.net.tw pchome.com.tw sohu.com 139.com 189.cn wo.cn 263.net 88.com ' +
    'netvigator.com'
  ).split(' '),
);

/** The mail domain of an address, lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** A domain as somebody types or pastes it, with or without `@`, `https://`, `www.` or a path. */
export function readDomain(typed: string): string | undefined {
  const [host = ''] = plain(typed)
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .split(/[/?#:]/, 1);
  const address = normaliseAddress(`x@${host}`);
  return address && domainOf(address);
}

let listed: Promise<Set<string>> | undefined;

/** Every provider that is known, as a set: an import asks for one domain after the other. */
function providers(): Promise<Set<string>> {
  listed ??= import('email-providers/all.json').then(
    ({ default: list }) => new Set([...list, ...MORE_PUBLIC]),
  );
  return listed;
}

/** True for a domain whose addresses are private people's, not one organisation's; also below it. */
export async function isPublicMailDomain(domain: string): Promise<boolean> {
  return (await domainsFor(domain)).length === 0;
}

/**
 * The domains by which the organisation behind a mail domain is found, the nearest first and the one
 * that was registered last: `mail.acme.co.uk`, `acme.co.uk`. Empty for a public provider.
 */
export async function domainsFor(domain: string): Promise<string[]> {
  const [known, found] = await Promise.all([providers(), upFrom(domain)]);
  return found.some((one) => known.has(one)) ? [] : found;
}

/** The list of public suffixes is a file of its own, loaded at the first address. */
async function upFrom(domain: string): Promise<string[]> {
  const { getDomain } = await import('tldts');
  // Under uk.com and the like everybody has their own: what is let in parts counts as a suffix.
  const registered = getDomain(domain, { allowPrivateDomains: true }) ?? domain;
  const labels = domain.split('.');
  const above = labels.map((_, index) => labels.slice(index).join('.'));
  return above.filter((one) => isUnder(one, registered));
}

/** A first guess of an organisation's name: `acme-pumps.example` → `Acme Pumps`. */
export function nameFromDomain(domain: string): string {
  const label = domain.split('.')[0] ?? domain;
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Whether a domain is this one or lies below it. */
export function isUnder(domain: string, upper: string): boolean {
  return domain === upper || domain.endsWith(`.${upper}`);
}
