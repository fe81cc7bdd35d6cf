// Reads a backup or a hand-over without Evergreen: node scripts/read-backup.mjs FILE > records.jsonl
// The password of a sealed one is asked of EVERGREEN_PASSWORD. Needs Node 20 and nothing else; the
// format is described in docs/backup-format.md.
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const TAG_BYTES = 16;

function open(header, headerBytes, body, password) {
  const salt = Buffer.from(header.salt, 'base64');
  const key = pbkdf2Sync(password.normalize('NFKC'), salt, header.rounds, 32, 'sha256');
  const parts = [];
  for (let at = 0, index = 0; at < body.length; index++) {
    const end = at + 4 + body.readUInt32BE(at);
    const sealed = body.subarray(at + 4, end);
    const iv = Buffer.alloc(12);
    iv.writeUInt32BE(index, 8);
    const cipher = createDecipheriv('aes-256-gcm', key, iv);
    cipher.setAAD(Buffer.concat([headerBytes, Buffer.from([end >= body.length ? 1 : 0])]));
    cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    parts.push(cipher.update(sealed.subarray(0, -TAG_BYTES)), cipher.final());
    at = end;
  }
  return Buffer.concat(parts);
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('Name the file: node scripts/read-backup.mjs FILE');
const file = readFileSync(path);
const headerBytes = file.subarray(0, file.indexOf(10) + 1);
const [, json] = /^evergreen-(?:backup|hand-over) (\{.*\})\n$/.exec(headerBytes.toString()) ?? [];
if (!json) throw new Error(`${path} is no Evergreen backup`);
const header = JSON.parse(json);
const body = file.subarray(headerBytes.length);
const zipped = header.sealed
  ? open(header, headerBytes, body, process.env.EVERGREEN_PASSWORD ?? '')
  : body;
process.stdout.write(gunzipSync(zipped));
