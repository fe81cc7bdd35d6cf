import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../../lib/customer/add-person.ts';
import { changePerson } from '../../../lib/customer/change-person.ts';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { undo } from '../../../lib/db/undo.ts';
import { backUp, BACKUP_TABLES } from '../../../lib/exchange/backup.ts';
import { readBackup, restore } from '../../../lib/exchange/restore.ts';
import {
  isSealed,
  NewerBackupError,
  NotABackupError,
  seal,
  unseal,
  WrongPasswordError,
} from '../../../lib/exchange/sealed.ts';
import { loadSample } from '../../../lib/sample/sample.ts';

const hand = { at: Date.UTC(2026, 10, 21), by: 'Lin' };
const all = { special: true };
const policy = { saleDay: 'zero', weekends: 'none' } as const;
let n = 0;
let db: EvergreenDb;
let empty: EvergreenDb;

beforeEach(async () => {
  db = new EvergreenDb(`backup-${++n}`);
  empty = new EvergreenDb(`restore-${n}`);
  await loadSample(db, '2026-11-21', policy, hand);
  return async () => {
    await db.delete();
    await empty.delete();
  };
});

async function dump(from: EvergreenDb) {
  const rows = await Promise.all(BACKUP_TABLES.map((name) => from.table(name).toArray()));
  return Object.fromEntries(BACKUP_TABLES.map((name, index) => [name, rows[index]]));
}

describe('a backup', () => {
  test.each([undefined, '正确的密码 ✓'])(
    'comes back as it was (password: %s)',
    async (password) => {
      const file = await backUp(db, password, all);
      expect(await isSealed(file, 'backup')).toBe(password !== undefined);
      await restore(empty, await readBackup(file, password));
      expect(await dump(empty)).toEqual(await dump(db));
    },
  );

  test('shows nothing of a customer when it is sealed', async () => {
    const bytes = Buffer.from(await (await backUp(db, 'secret', all)).arrayBuffer()).toString(
      'latin1',
    );
    expect(bytes).not.toContain('Priya');
    expect(bytes.slice(0, 30)).toContain('evergreen-backup');
  });

  test('P17 restored twice, it changes nothing; what is newer here is kept', async () => {
    const file = await backUp(db, undefined, all);
    const again = await restore(db, await readBackup(file, undefined));
    expect(again.batch).toBeUndefined();
    expect(again.value).toMatchObject({ added: 0, updated: 0 });
    const [priya] = await db.people.toArray();
    const called = { name: 'Changed since', formOfAddress: '', organisation: '' };
    await changePerson(db, priya?.id ?? '', called, { ...hand, at: hand.at + 1000 });
    await restore(db, await readBackup(file, undefined));
    expect((await db.people.get(priya?.id ?? ''))?.name).toBe('Changed since');
  });

  test('a whole restore is undone at once, and what was there before stays', async () => {
    const own = await addPerson(empty, { name: 'Own' }, hand);
    const before = await dump(empty);
    const done = await restore(
      empty,
      await readBackup(await backUp(db, undefined, all), undefined),
    );
    expect(done.value.added).toBeGreaterThan(20);
    await undo(empty, done.batch ?? '');
    expect(await dump(empty)).toEqual(before);
    expect(await empty.people.get(own.value.id)).toBeDefined();
  });
});

describe('what is refused in one sentence, and changes nothing', () => {
  test('a wrong password', async () => {
    const file = await backUp(db, 'right', all);
    await expect(readBackup(file, 'wrong')).rejects.toThrow(WrongPasswordError);
    await expect(readBackup(file, undefined)).rejects.toThrow(WrongPasswordError);
  });

  test('a file that was changed or cut short anywhere', async () => {
    const bytes = new Uint8Array(await (await backUp(db, 'pw', all)).arrayBuffer());
    for (const at of [120, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const bent = bytes.slice();
      bent[at] = (bent[at] ?? 0) ^ 1;
      await expect(readBackup(new Blob([bent]), 'pw')).rejects.toThrow(Error);
      await expect(readBackup(new Blob([bytes.slice(0, at)]), 'pw')).rejects.toThrow(Error);
    }
  });

  test('something else, a later format, or a record that is none', async () => {
    await expect(readBackup(new Blob(['hello']), undefined)).rejects.toThrow(NotABackupError);
    await expect(
      readBackup(new Blob(['evergreen-backup {"format":1,"sealed":false}\nnot gzip']), undefined),
    ).rejects.toThrow(NotABackupError);
    await expect(
      readBackup(new Blob(['evergreen-backup {"format":2,"sealed":true}\n']), undefined),
    ).rejects.toThrow(NewerBackupError);
    for (const text of ['{', '{"table":"people","row":{"id":1}}', '{"table":"changes","row":{}}']) {
      await expect(readBackup(await fileOf(text), undefined)).rejects.toThrow(NotABackupError);
    }
  });

  test('a record that tries to reach the prototype of all objects', async () => {
    const person = { id: 'x', name: 'X', createdAt: 1, changedAt: 1, by: '' };
    const text = `{"table":"people","row":${JSON.stringify(person).replace('{', '{"__proto__":{"polluted":true},')}}`;
    const read = await readBackup(await fileOf(text), undefined);
    expect(read.people).toEqual([person]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test('law: whatever the bytes and the password, sealing and opening gives them back', async () => {
  const bytes = fc.uint8Array({ maxLength: 2000 });
  await fc.assert(
    fc.asyncProperty(bytes, fc.string({ minLength: 1 }), async (plain, password) => {
      const file = await seal([new Uint8Array(plain)], password, 'backup');
      const opened: number[] = [];
      for await (const part of unseal(file, password, 'backup')) opened.push(...part);
      expect(opened).toEqual([...plain]);
    }),
    { numRuns: 8 },
  );
});

test('the stand-alone reader reads it without this program', async ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'evergreen-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const password of [undefined, '密码 pw']) {
    const path = join(folder, 'evergreen.backup');
    writeFileSync(path, new Uint8Array(await (await backUp(db, password, all)).arrayBuffer()));
    const env = { ...process.env, EVERGREEN_PASSWORD: password };
    const read = execFileSync('node', ['scripts/read-backup.mjs', path], { env, encoding: 'utf8' });
    const rows = read
      .trim()
      .split('\n')
      .map((text): { table: string } => JSON.parse(text));
    const counts = await Promise.all(BACKUP_TABLES.map((name) => db.table(name).count()));
    expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    expect(read).toContain('王建国');
  }
});

/** An unsealed backup of this text. */
async function fileOf(text: string): Promise<Blob> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
  return seal([bytes], undefined, 'backup');
}
