import { renameSync, writeFileSync } from 'node:fs';
import { type Server, type Socket, createServer } from 'node:net';
import { join } from 'node:path';

/** Takes every mail on loopback and writes it to `folder`, one file each; nothing leaves the machine. */
export function startSink(port: number, folder: string): Promise<Server> {
  let count = 0;
  const server = createServer((socket) => {
    converse(socket, (mail) => {
      count += 1;
      const path = join(folder, `${String(count).padStart(4, '0')}.eml`);
      // Under its own name only when it is whole: another process reads it as soon as it is there.
      writeFileSync(`${path}.part`, mail, 'latin1');
      renameSync(`${path}.part`, path);
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', () => done(server));
  });
}

function converse(socket: Socket, keep: (mail: string) => void): void {
  let buffer = '';
  let reading = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.setEncoding('latin1').on('error', () => socket.destroy());
  say('220 loopback ESMTP');
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(reading ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const text = buffer.slice(0, end);
      buffer = buffer.slice(end + (reading ? 5 : 2));
      if (reading) keep(text.replaceAll('\r\n..', '\r\n.'));
      const command = text.slice(0, 4).toUpperCase();
      say(reading ? '250 kept' : answer(command));
      reading = !reading && command === 'DATA';
      if (command === 'QUIT') socket.end();
    }
  });
}

function answer(command: string): string {
  switch (command) {
    case 'EHLO': {
      return '250-loopback\r\n250 8BITMIME';
    }
    case 'DATA': {
      return '354 go on';
    }
    case 'QUIT': {
      return '221 bye';
    }
    default: {
      return '250 ok';
    }
  }
}
