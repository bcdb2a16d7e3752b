import { connect, type Socket } from 'node:net';

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/** Firefox's own remote protocol: `length:[type, id, command, params]` over TCP, one answer a command. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;
  #buffer = Buffer.alloc(0);
  #gone = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.#gone = true;
      for (const [id, settle] of this.#waiting)
        settle([1, id, { error: 'disconnected', message: 'Firefox is gone' }, null]);
      this.#waiting.clear();
    });
  }

  /** Waits until Firefox listens, and opens a session. */
  static async connect(port: number, timeout = 60_000): Promise<Marionette> {
    for (const end = Date.now() + timeout; ; await new Promise((r) => setTimeout(r, 150))) {
      const socket = await dial(port);
      if (socket) {
        const client = new Marionette(socket);
        await client.send('WebDriver:NewSession', {});
        return client;
      }
      if (Date.now() > end) throw new Error(`Firefox does not listen on port ${port}`);
    }
  }

  async send<T = unknown>(command: string, params: Record<string, unknown>): Promise<T> {
    if (this.#gone) throw new Error(`${command}: Firefox is gone`);
    const id = ++this.#last;
    const body = Buffer.from(JSON.stringify([0, id, command, params]));
    const reply = new Promise<Reply>((settle) => this.#waiting.set(id, settle));
    this.#socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    const [, , error, result] = await reply;
    if (error) throw new Error(`${command}: ${error.error}: ${error.message}`);
    return result as T;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(): void {
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      // The greeting is an object and not an answer.
      if (!Array.isArray(message)) continue;
      const reply = message as Reply;
      this.#waiting.get(reply[1])?.(reply);
      this.#waiting.delete(reply[1]);
    }
  }
}

/** A connection that has greeted us; null while nobody listens. */
function dial(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => {
      socket.destroy();
      resolve(null);
    });
  });
}
