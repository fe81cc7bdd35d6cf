import { useMemo } from 'react';
import { isCard, readSignature } from '../../lib/customer/signature.ts';
import type { Taken } from '../../lib/dossier/take.ts';
import { useDesk } from '../desk.tsx';
import style from './capture.module.css';
import { Proposals } from './Proposals.tsx';

interface Props {
  text: string;
  ownAddresses: readonly string[];
  origin: Pick<Taken, 'from' | 'source' | 'instead'>;
  personId?: string;
  done?: () => void;
}

/** Where a selected text looks like a signature, what it tells, value by value. */
export function CardIn({ text, ownAddresses, done, ...rest }: Props) {
  const { say } = useDesk();
  const looks = useMemo(
    () => isCard(readSignature(text, { own: ownAddresses })),
    [text, ownAddresses],
  );
  return (
    looks && (
      <details className={style.card} open>
        <summary>{say('looksLikeCard')}</summary>
        <Proposals {...rest} text={text} ownAddresses={ownAddresses} done={() => done?.()} />
      </details>
    )
  );
}
