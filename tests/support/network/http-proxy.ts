import { once } from "node:events";
import { createServer, request as send } from "node:http";
import { connect } from "node:net";

export interface HttpProxy {
  url: string;
  /** The hosts and ports that clients asked for. */
  readonly asked: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * A forward proxy on this machine, such as a company's, for both plain requests and tunnels.
 *
 * @param known Addresses by the host and port that they stand for, such as `models.test:80`.
 */
export async function startHttpProxy(
  known: Readonly<Record<string, string>> = {},
): Promise<HttpProxy> {
  const asked = new Set<string>();
  const target = (host: string, defaultPort: number) => {
    const named = splitHost(host, defaultPort);
    const key = `${named.host}:${named.port}`;
    asked.add(key);
    return splitHost(known[key] ?? key, defaultPort);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "");
    const { method, headers } = request;
    const onward = send(
      { ...target(url.host, 80), method, headers, path: url.pathname + url.search },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  server.on("connect", (request, client, head) => {
    const onward = connect(target(request.url ?? "", 443), () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.write(head);
      client.pipe(onward).pipe(client);
    });
    onward.on("error", () => client.destroy());
    client.on("error", () => onward.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Not with `URL`, which drops a port that is its scheme's own: some clients open tunnels to port 80. */
function splitHost(text: string, defaultPort: number): { host: string; port: number } {
  const [, host = "", port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
  return { host, port: Number(port ?? defaultPort) };
}
