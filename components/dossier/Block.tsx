import type { ReactNode } from 'react';

/** One part of a printed dossier; nothing to say takes no room. */
export function Block({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
