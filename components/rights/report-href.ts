/** Where everything that is held on somebody is shown: a page of its own, from the panel too. */
export function reportHref(personId: string): string {
  return `/dashboard.html#/report/${personId}`;
}
