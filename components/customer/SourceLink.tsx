import type { Source } from '../../lib/customer/person.ts';
import { useDesk } from '../desk.tsx';

/** Where a note or an answer was read: a link, or the name of the file that it came with. */
export function SourceLink({ source }: { source: Source | undefined }) {
  const { say } = useDesk();
  if (!source) return null;
  const { url, title } = source;
  if (!url) return title ? <span dir="auto">{say('from', { title })}</span> : null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {say('from', { title: title || new URL(url).host })}
    </a>
  );
}
