import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collectGarbage } from "@/packages/chatkit-server/tests/support/retained";
import { releaseBody } from "@/lib/assistant/models/release-body";

const REQUESTS = 20;
const CHARACTERS = 500_000;

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

let received: Received[] = [];
const open: ServerResponse[] = [];
let url: string;

/** Answers with the beginning of a stream, or with a redirect. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    received.push({ headers: request.headers, body: Buffer.concat(chunks.splice(0)).toString() });
    if (request.url === "/moved") {
      response.writeHead(307, { location: "/" }).end();
      return;
    }
    open.push(response);
    response.write("begun");
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const post = (body: string): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", "x-other": "kept" },
  body,
});

it("sends the same bytes, with their length and the other headers", async () => {
  received = [];
  const body = JSON.stringify({ text: "“größer” 靴" });
  await fetch(url, releaseBody(post(body)));
  expect(received).toEqual([
    {
      body,
      headers: expect.objectContaining({
        "content-length": String(Buffer.byteLength(body)),
        "content-type": "application/json",
        "x-other": "kept",
      }),
    },
  ]);
  expect(received[0]?.headers).not.toHaveProperty("transfer-encoding");
});

it("keeps no body while the response is still open", async () => {
  await collectGarbage();
  const before = process.memoryUsage();
  const responses: Response[] = [];
  for (let request = 0; request < REQUESTS; request += 1) {
    received = [];
    responses.push(await fetch(url, releaseBody(post(`${request}`.padEnd(CHARACTERS, "a")))));
  }
  received = [];
  await collectGarbage();
  const after = process.memoryUsage();
  const kept = after.heapUsed + after.external - before.heapUsed - before.external;
  expect(responses).toHaveLength(REQUESTS);
  expect(kept).toBeLessThan((REQUESTS * CHARACTERS) / 5);
});

it("follows no redirect, which would need the body again", async () => {
  await expect(fetch(`${url}/moved`, releaseBody(post("{}")))).rejects.toThrow("fetch failed");
});

it("leaves a request without a text as it is", () => {
  const init = { method: "GET" };
  expect(releaseBody(init)).toBe(init);
  expect(releaseBody(undefined)).toBeUndefined();
});
