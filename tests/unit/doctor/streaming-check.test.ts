import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Finding } from "@/lib/doctor/check";
import { setEnvironment } from "../../support/set-environment";

const PIECES = 4;
const PAUSE_MS = 40;

beforeEach(() => setEnvironment({ AUTH_SECRET: "a secret that only the tests know" }));

async function check(site: string): Promise<Finding> {
  const { streamingCheck } = await import("@/lib/doctor/streaming-check");
  return streamingCheck(site).run();
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

describe("the doctor's check of a running site", () => {
  it.each(["shop.example", "localhost:3000", "ftp://shop.example", ""])(
    "says what an address is, for %j",
    async (site) => {
      expect(await check(site)).toMatchObject({
        level: "fault",
        text: expect.stringContaining("isn't a site's address"),
        remedy: expect.stringContaining("`npm run doctor -- --url https://shop.example`"),
      });
    },
  );

  it("refuses a path, because the site has to be at the root of its host", async () => {
    expect(await check("https://shop.example/shop/")).toEqual({
      level: "fault",
      text: "the site can't be served under a path such as /shop/",
      remedy: expect.stringContaining("`npm run doctor -- --url https://shop.example`"),
    });
  });

  it("names a command that shows whether the site answers, if it can't be reached", async () => {
    expect(await check("http://127.0.0.1:1")).toMatchObject({
      level: "fault",
      remedy: expect.stringContaining("`curl http://127.0.0.1:1/api/health`"),
    });
  });

  it("names the secret, if there is none to sign a token with", async () => {
    setEnvironment({ AUTH_SECRET: "" });
    expect(await check("http://127.0.0.1:1")).toMatchObject({
      level: "fault",
      text: "without AUTH_SECRET, no question can be sent to http://127.0.0.1:1",
      remedy: expect.stringContaining("`AUTH_SECRET=…`"),
    });
  });

  it("names the secret, if the site refuses the token", async () => {
    const site = await serve((_request, response) => response.writeHead(401).end());
    expect(await check(site)).toMatchObject({
      level: "fault",
      text: `${site} answered 401`,
      remedy: expect.stringContaining("`AUTH_SECRET=…`"),
    });
  });

  it("accepts an answer in pieces, and not one that arrives at once", async () => {
    const streaming = await serve(async (_request, response) => {
      for (let piece = 0; piece < PIECES; piece += 1) {
        response.write("data: {}\n\n");
        await wait(PAUSE_MS);
      }
      response.end();
    });
    const buffered = await serve((_request, response) => response.end("data: {}\n\n".repeat(4)));

    expect(await check(streaming)).toMatchObject({ level: "ok" });
    expect(await check(buffered)).toMatchObject({
      level: "fault",
      remedy: expect.stringContaining("`proxy_buffering off;`"),
    });
  });
});
