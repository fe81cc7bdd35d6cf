/** Providers that the list lacks; Taiwan's own carriers. */
const MORE_PUBLIC = new Set(['hinet.net', 'seed.net.tw', 'pchome.com.tw']);

/** True for a domain whose addresses are private people's, not one organisation's. */
export async function isPublicMailDomain(domain: string): Promise<boolean> {
  const { default: list } = await import('email-providers/all.json');
  return MORE_PUBLIC.has(domain) || list.includes(domain);
}

/** The mail domain of an address, lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** A first guess of an organisation's name: `acme-pumps.example` → `Acme Pumps`. */
export function nameFromDomain(domain: string): string {
  const label = domain.split('.')[0] ?? domain;
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
