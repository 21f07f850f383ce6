import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Running {
  url: string;
  close(): Promise<void>;
}

/** A real server on a free port of this machine. */
export async function serve(handle: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<Running> {
  const server = createServer((request, response) => {
    // A test that ends the connection itself is not a fault of the server.
    response.on('error', () => {});
    request.on('error', () => {});
    void handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += piece;
  return text;
}

/** Lets the bytes written so far leave before the next ones. */
export const flushed = (response: ServerResponse, bytes: Uint8Array | string): Promise<void> =>
  new Promise((resolve, reject) => response.write(bytes, (error) => (error ? reject(error) : setImmediate(resolve))));
