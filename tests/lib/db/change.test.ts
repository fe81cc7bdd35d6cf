import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, reverted } from '../../../lib/db/change.ts';
import { newDevice, nextStamp } from '../../../lib/db/stamp.ts';
import { troubleOf } from '../../../lib/db/trouble.ts';
import { ChangedSinceError } from '../../../lib/db/undo.ts';

const record = fc.dictionary(
  fc.constantFrom('name', 'note', 'day', 'tags', 'place'),
  fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 3 }), fc.boolean()),
);

describe('changes', () => {
  test('law: reverting what a change did gives the record before it', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const what = difference(before, after);
        if (!what) return;
        const change = { stamp: '', batch: '', table: 'people', key: 'a', ...what };
        expect(reverted(after, change)).toEqual(before);
      }),
    );
  });

  test('a write that changes nothing is no change', () => {
    fc.assert(
      fc.property(record, (same) => {
        expect(difference(same, structuredClone(same))).toBeUndefined();
      }),
    );
  });
});

describe('stamps', () => {
  const device = newDevice();

  test('law: whatever the clock does, the next stamp is above the last', () => {
    const time = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) });
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 60 }), (clock) => {
        let last: string | undefined;
        for (const now of clock) {
          const next = nextStamp(last, now, device);
          expect(next).toHaveLength(18);
          expect(last === undefined || next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  test('more changes in one millisecond than the counter holds go on into the next', () => {
    const full = nextStamp(undefined, 5, device).slice(0, 9) + 'zzz' + device;
    expect(nextStamp(full, 5, device) > full).toBe(true);
  });
});

describe('trouble is named', () => {
  const wrapped = (name: string, inner: Error) => Object.assign(new Error(name), { name, inner });
  test.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['full', wrapped('AbortError', new DOMException('', 'QuotaExceededError'))],
    ['full', new DOMException('Failed to write blobs (IOError)', 'DataError')],
    ['newer', wrapped('VersionError', new DOMException('', 'VersionError'))],
    ['locked', wrapped('OpenFailedError', new DOMException('Internal error', 'UnknownError'))],
    ['locked', wrapped('DatabaseClosedError', new Error('closed'))],
    ['changed', new ChangedSinceError('people was changed since')],
    ['other', new Error('who knows')],
    ['other', 'not even an error'],
  ] as const)('%s', (trouble, error) => {
    expect(troubleOf(error)).toBe(trouble);
  });
});
