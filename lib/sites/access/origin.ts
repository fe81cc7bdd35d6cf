/** A place that can be switched on: the pattern that the browser grants, and the host's name. */
export interface Origin {
  /** Match pattern such as `https://mail.example.com/*`. Ports are not part of a grant. */
  pattern: string;
  host: string;
}

/** The origin of a page, where Evergreen can be used; `undefined` for the browser's own pages. */
export function originOf(url: string | undefined): Origin | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { pattern: `${protocol}//${hostname}/*`, host: hostname };
}
