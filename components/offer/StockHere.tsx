import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { Stock } from './Stock.tsx';

/** Stock and prices at hand beside a customer, while an offer is written. */
export function StockHere({ close }: { close: () => void }) {
  const { say } = useDesk();
  return (
    <>
      <Stock />
      <div>
        <Button onClick={close}>{say('close')}</Button>
      </div>
    </>
  );
}
