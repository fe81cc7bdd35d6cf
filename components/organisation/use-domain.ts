import { useEffect, useState } from 'react';
import { domainsFor, readDomain } from '../../lib/customer/organisation-of.ts';
import { useDesk } from '../desk.tsx';

/** A mail domain while it is typed. */
export interface TypedDomain {
  text: string;
  type: (text: string) => void;
  /** The domain, once it is one and nobody's public mail; and the domains above it. */
  domain: string | undefined;
  domains: string[];
  problem: string | undefined;
  /** True when it may be sent; otherwise what is wrong is said. */
  check: () => boolean;
}

/** @param needed whether it may not be left empty */
export function useDomain(needed: boolean): TypedDomain {
  const { say } = useDesk();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<{ read: string; domains: string[] }>();
  const read = readDomain(text);
  useEffect(() => {
    let left = false;
    if (read !== undefined) {
      void domainsFor(read).then((domains) => left || setFound({ read, domains }));
    }
    return () => {
      left = true;
    };
  }, [read]);
  const domains = found?.read === read && found ? found.domains : undefined;
  const domain = domains && domains.length > 0 ? read : undefined;
  const isPublic = domains?.length === 0;
  const isWrong = read === undefined && (needed || text.trim() !== '');
  return {
    text,
    type: (typed) => {
      setText(typed);
      setAsked(false);
    },
    domain,
    domains: domains ?? [],
    // Not while it is typed: every domain begins as something that is none.
    problem: isPublic
      ? say('publicDomain', { domain: read ?? '' })
      : asked && isWrong
        ? say('notADomain')
        : undefined,
    check: () => {
      setAsked(true);
      return domain !== undefined || (!needed && text.trim() === '');
    },
  };
}
