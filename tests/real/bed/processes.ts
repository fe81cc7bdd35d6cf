import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PREFIX = 'evergreen-bed-';

export interface Running {
  group: number;
  process: ChildProcess;
}

/** A free port on loopback. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listeningPort(server);
  await new Promise((done) => server.close(done));
  return port;
}

/** Lets a server listen on a free port on loopback. */
export async function listeningPort(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Waits until something listens there, or fails with what the program wrote to its log. */
export async function listening(port: number, log: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const open = await new Promise<boolean>((answer) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => answer(true)).once('error', () => answer(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await pause(100);
  }
  throw new Error(
    `port ${port} did not open:\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}`,
  );
}

/** Starts a program as the leader of its own process group and writes its pid file at once. */
export function startProcess(
  folder: string,
  name: string,
  command: [string, ...string[]],
  env: Record<string, string> = {},
): Running {
  const [program, ...args] = command;
  // A file, not a pipe: a daemon that inherits our pipe would keep the caller waiting for ever.
  const log = openSync(join(folder, `${name}.log`), 'a');
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...env },
  });
  if (child.pid === undefined) throw new Error(`${program} did not start`);
  writeFileSync(join(folder, `${name}.pid`), `${child.pid} ${startedAt(child.pid)}`);
  child.unref();
  return { group: child.pid, process: child };
}

/** Ends every process that was started in this folder, and their children; says who would not go. */
export async function stopProcesses(folder: string): Promise<void> {
  const groups = ownGroups(folder);
  signal(groups, 'SIGTERM');
  for (let tries = 0; tries < 80 && members(groups).length > 0; tries++) await pause(50);
  signal(groups, 'SIGKILL');
  for (let tries = 0; tries < 40 && members(groups).length > 0; tries++) await pause(50);
  const left = members(groups);
  if (left.length > 0) throw new Error(`still running: ${left.join(', ')}`);
}

/** Ends what an earlier run left behind when it crashed: every bed whose owner is gone. */
export async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    if (isAlive(readPid(join(folder, 'owner')))) continue;
    await stopProcesses(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

export function claim(folder: string): void {
  writeFileSync(join(folder, 'owner'), `${process.pid} ${startedAt(process.pid)}`);
}

export const folderPrefix = (): string => join(tmpdir(), PREFIX);

interface Pid {
  pid: number;
  started: string;
}

function readPid(file: string): Pid | undefined {
  if (!existsSync(file)) return undefined;
  const [pid, started] = readFileSync(file, 'utf8').split(' ');
  return pid && started ? { pid: Number(pid), started } : undefined;
}

/** Numbers are used again: a process is the same one only if it also started at the same tick. */
const isAlive = (pid: Pid | undefined): boolean =>
  pid !== undefined && startedAt(pid.pid) === pid.started;

function ownGroups(folder: string): number[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pid'))
    .map((name) => readPid(join(folder, name)))
    .filter((pid) => pid !== undefined)
    .filter((pid) => isAlive(pid) || startedAt(pid.pid) === '')
    .map((pid) => pid.pid);
}

function signal(groups: number[], name: NodeJS.Signals): void {
  for (const group of groups) {
    if (members([group]).length > 0) process.kill(-group, name);
  }
}

/** Everything in `/proc/<pid>/stat` behind the program's name, which may hold spaces. */
function stat(pid: number | string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const startedAt = (pid: number): string => stat(pid)[19] ?? '';

/** Living processes of these groups; a zombie is gone and only waits to be read. */
function members(groups: number[]): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const [state, , group] = stat(pid);
      return state !== undefined && state !== 'Z' && groups.includes(Number(group));
    });
}
