import { connect, type Socket } from 'node:net';

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };
type Greeting = { marionetteProtocol: number };
type Answer = [type: number, id: number, error: { error: string; message: string } | null, unknown];

/**
 * Firefox's own remote control: JSON behind its length, over TCP. It reaches the browser's own
 * windows too, which the WebDriver protocols do not.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: Socket, greeted: () => void) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      for (let text = this.#next(); text !== undefined; text = this.#next()) {
        const message = JSON.parse(text) as Greeting | Answer;
        if (Array.isArray(message)) this.#settle(message);
        else greeted();
      }
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone'));
      this.#waiting.clear();
    });
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1').once('error', reject);
      const marionette = new Marionette(socket, () => resolve(marionette));
    });
  }

  /** Takes one whole message off what was received, if there is one. */
  #next(): string | undefined {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
    if (this.#received.length < end) return undefined;
    const text = this.#received.subarray(colon + 1, end).toString();
    this.#received = this.#received.subarray(end);
    return text;
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  /** Sends one command. `T` is the shape of its answer, as Mozilla documents it. */
  send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}
