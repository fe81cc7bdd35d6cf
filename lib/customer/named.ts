import { parsePage } from './page.ts';

/** How some people are called, and where they are reached. */
export interface Named {
  names: Set<string>;
  /** As they are stored. */
  addresses: Set<string>;
}

const WIDE = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** A first name alone is many people's: only a whole name says in a text who is meant. */
const isTelling = (name: string) =>
  WIDE.test(name) ? Array.from(name).length > 1 : /\S\s+\S/.test(name);

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** What in a text would tell one of them: an address or a whole name. */
export function tellingParts({ names, addresses }: Named): RegExp | undefined {
  const parts = [
    ...[...addresses].map(escaped),
    ...[...names]
      .filter(isTelling)
      .map((name) =>
        WIDE.test(name)
          ? escaped(name)
          : String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`,
      ),
  ];
  return parts.length > 0 ? new RegExp(parts.join('|'), 'giu') : undefined;
}

/** Tells whether something right-clicked is about them: its text tells them, or its page showed them. */
export function aboutThem(named: Named): (capture: unknown) => boolean {
  const telling = tellingParts(named);
  return (capture) => {
    if (typeof capture !== 'object' || capture === null) return false;
    const { text, source, seen }: { text?: unknown; source?: unknown; seen?: unknown } = capture;
    const shown = (parsePage(seen)?.people ?? []).some(
      ({ address, name }) =>
        (address && named.addresses.has(address.toLowerCase())) ||
        (name !== undefined && named.names.has(name)),
    );
    return shown || (telling !== undefined && JSON.stringify([text, source]).search(telling) >= 0);
  };
}
