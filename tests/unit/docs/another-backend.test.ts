import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";

const RouteSchema = z.object({
  POST: z.custom<(request: Request) => Promise<Response>>((value) => typeof value === "function"),
});

describe("the forwarding route in docs/how-to/use-another-backend.md", () => {
  const received: { headers: IncomingMessage["headers"]; url: string; body: string }[] = [];
  const backend = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    received.push({ headers: request.headers, url: request.url ?? "", body });
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: one\n\n");
    response.end("data: two\n\n");
  });
  let folder: string;
  let post: (request: Request) => Promise<Response>;
  let url: string;

  beforeAll(async () => {
    const page = readFileSync("docs/how-to/use-another-backend.md", "utf8");
    const code = /```ts\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    folder = mkdtempSync(join(process.cwd(), "tests/unit/docs/.forwarding-"));
    writeFileSync(join(folder, "route.ts"), code);
    post = RouteSchema.parse(await import(join(folder, "route.ts"))).POST;
    await new Promise<void>((resolve) => backend.listen(0, "127.0.0.1", resolve));
    const address = backend.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  });

  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => {
    rmSync(folder, { recursive: true });
    backend.close();
  });

  const ask = () =>
    post(
      new Request("https://shop.example/api/chatkit", {
        method: "POST",
        headers: { authorization: "Bearer token", cookie: "acme.session=secret" },
        body: JSON.stringify({ type: "threads.list" }),
      }),
    );

  it("passes the request on without cookies and streams the answer back", async () => {
    vi.stubEnv("BACKEND_URL", `${url}/`);
    const response = await ask();
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(await response.text()).toBe("data: one\n\ndata: two\n\n");
    expect(received).toMatchObject([{ url: "/chatkit", body: '{"type":"threads.list"}' }]);
    expect(received[0]?.headers).toMatchObject({ authorization: "Bearer token" });
    expect(received[0]?.headers.cookie).toBeUndefined();
  });

  it("reports that the backend is missing or down", async () => {
    vi.stubEnv("BACKEND_URL", "");
    expect((await ask()).status).toBe(503);
    vi.stubEnv("BACKEND_URL", "http://127.0.0.1:9");
    expect((await ask()).status).toBe(502);
  });
});
