import { plain } from '../../lib/customer/plain.ts';

/** Somebody in one line, as a page shows them. */
export function whoIs({ name = '', address = '' }: { name?: string; address?: string }): string {
  return [name, address]
    .map((text) => plain(text))
    .filter(Boolean)
    .join(', ');
}
