import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface Props {
  id: string;
  children: ReactNode;
}

/** To the page of an organisation, which has its place in the dashboard: from the panel in a tab. */
export function OrganisationLink({ id, children }: Props) {
  const path = `/organisation/${id}`;
  if (location.pathname.endsWith('/dashboard.html')) return <Link href={path}>{children}</Link>;
  return (
    <a href={`/dashboard.html#${path}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
