import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Tools of the lock file first, among them the Node that the project is built with. */
function toolPath() {
  return [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
}

/**
 * Runs a program in the project's folder and answers with its exit code; never throws for one.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, minutes?: number }} options `quiet` keeps
 *   what is printed and answers with it instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args = [], { quiet = false, env = {}, minutes = 20 } = {}) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: toolPath(), ...env },
      timeout: minutes * 60_000,
      // npm and its friends are .cmd files there, which only a shell starts.
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
