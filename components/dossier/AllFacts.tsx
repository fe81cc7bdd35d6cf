import { useState } from 'react';
import type { Source } from '../../lib/customer/person.ts';
import type { Fact } from '../../lib/dossier/fact.ts';
import { completeness, newest } from '../../lib/dossier/known.ts';
import { isInUse } from '../../lib/dossier/sensitive.ts';
import { useDesk } from '../desk.tsx';
import { BasisNote } from '../rights/BasisNote.tsx';
import { AddFact } from './AddFact.tsx';
import style from './dossier.module.css';
import { KnownFact } from './KnownFact.tsx';
import { useParts } from './use-parts.ts';

interface Props {
  personId: string;
  /** Every answer, the oldest first. */
  facts: Fact[];
  /** The one that was looked for. */
  entry?: string | undefined;
  source: Source | undefined;
  /** On a page of its own there is room for all of it at once. */
  unfolded?: boolean;
}

/** Everything that is known of somebody, by section, and a way to add to it. */
export function AllFacts({ personId, facts, entry, source, unfolded = false }: Props) {
  const { say, every, sensitive } = useDesk();
  const [open, setOpen] = useState(() => unfolded || facts.some(({ id }) => id === entry));
  const shown = facts.filter(({ field }) => isInUse(field, every, sensitive));
  const known = newest(shown);
  return (
    <section aria-label={say('dossier')} className={style.dossier}>
      {known.length > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say('allFacts', { n: known.length })}</summary>
          {open && (
            <>
              <p className={style.meta}>{say('factsKnown', { ...completeness(known, every) })}</p>
              <BasisNote personId={personId} known={known} />
              <Known known={known} facts={shown} entry={entry} source={source} />
            </>
          )}
        </details>
      )}
      <AddFact
        personId={personId}
        known={new Set(known.map(({ field }) => field))}
        source={source}
      />
    </section>
  );
}

function Known({
  known,
  facts,
  entry,
  source,
}: Pick<Props, 'facts' | 'entry' | 'source'> & { known: Fact[] }) {
  return useParts().map(({ title, fields }) => {
    const here = fields.flatMap((id) => known.filter(({ field }) => field === id));
    return here.length > 0 ? (
      <div key={title}>
        <h3 className={style.section}>{title}</h3>
        <dl>
          {here.map((fact) => (
            <KnownFact
              key={fact.field}
              fact={fact}
              found={fact.id === entry}
              earlier={facts
                .filter(({ field, id }) => field === fact.field && id !== fact.id)
                .toReversed()}
              source={source}
            />
          ))}
        </dl>
      </div>
    ) : undefined;
  });
}
