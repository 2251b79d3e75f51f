import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

export interface BufferingProxy {
  url: string;
  close(): Promise<void>;
}

/** A proxy that passes each response on only when it has the whole of it. */
export async function startBufferingProxy(target: string): Promise<BufferingProxy> {
  const server = createServer(async (request, response) => {
    try {
      const body = await buffer(request);
      const { host: _host, connection: _connection, ...headers } = request.headers;
      const answer = await fetch(target + (request.url ?? "/"), {
        method: request.method ?? "GET",
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, String(value)]),
        ),
        ...(body.length > 0 && { body }),
      });
      const whole = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, {
        "content-type": answer.headers.get("content-type") ?? "text/plain",
      });
      response.end(whole);
    } catch {
      // The server closed the connection, which the client gets to see.
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
