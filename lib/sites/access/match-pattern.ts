/**
 * Whether a granted origin such as `https://mail.example/*` or `*://*.example/*` covers this address.
 * The path of a grant is always `/*`, so it is not looked at.
 */
export function covers(pattern: string, address: string): boolean {
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!scheme || !host || !url) return false;
  const schemes = scheme === '*' ? ['http:', 'https:'] : [`${scheme}:`];
  return schemes.includes(url.protocol) && coversHost(host, url);
}

/** Whether a host such as `mail.example` or `*.example` is the one of this address. */
export function coversHost(host: string, url: URL): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === url.hostname || host === url.host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}
