import { useLocation } from 'wouter';
import { removeOrganisation } from '../../lib/customer/change-organisation.ts';
import type { Organisation } from '../../lib/customer/person.ts';
import { db } from '../../lib/db/db.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';

/** Removes an organisation that nobody is at. */
export function RemoveOrganisation({ organisation: { id, name } }: { organisation: Organisation }) {
  const { say, act } = useDesk();
  const [, navigate] = useLocation();
  const remove = async () => {
    const told = { word: 'organisationRemoved', slots: { name } } as const;
    if (await act(() => removeOrganisation(db, id), told)) navigate('/organisations');
  };
  return <Button onClick={() => void remove()}>{say('removeOrganisation', { name })}</Button>;
}
