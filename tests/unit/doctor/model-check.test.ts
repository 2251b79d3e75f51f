import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/env";
import { modelCheck } from "@/lib/doctor/model-check";
import { startApi } from "./start-api";

const KEY = "sk-doctor";

const models =
  (path: string, ids: string[]): RequestListener =>
  (request, response) => {
    if (request.url !== `${path}/models`) {
      response.writeHead(404, { "content-type": "application/json" }).end('{"detail":"Not Found"}');
      return;
    }
    const known = request.headers.authorization === `Bearer ${KEY}`;
    response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
    response.end(JSON.stringify({ object: "list", data: ids.map((id) => ({ id })) }));
  };

const always =
  (status: number, body = "{}"): RequestListener =>
  (_request, response) => {
    response.writeHead(status).end(body);
  };

function check(variables: Record<string, string>) {
  return modelCheck(parseEnvironment({ OPENAI_MODEL: "small", ...variables })).run();
}

describe("the doctor's model check", () => {
  it("reports that the demo model answers if there is no key", async () => {
    expect(await check({})).toEqual({
      level: "note",
      text: "the demo model: set OPENAI_API_KEY for a real one",
    });
  });

  it("reports that a base URL without a key has no effect", async () => {
    expect(await check({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" })).toMatchObject({
      level: "fault",
      text: expect.stringContaining("OPENAI_BASE_URL is set without OPENAI_API_KEY"),
      remedy: expect.stringContaining("`OPENAI_API_KEY=none`"),
    });
  });

  it.each(["", "/", "//"])(
    "passes if the list has the model and the base URL ends in %j",
    async (end) => {
      const url = await startApi(models("/v1", ["large", "small"]));

      expect(await check({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${url}/v1${end}` })).toEqual({
        level: "ok",
        text: `small at ${url}/v1`,
      });
    },
  );

  it("lists available models if the configured one isn't among them", async () => {
    const url = await startApi(models("/v1", ["large", "medium"]));

    expect(await check({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${url}/v1` })).toEqual({
      level: "fault",
      text: `${url}/v1 has no model named small, but for example large, medium`,
      remedy: "Set `OPENAI_MODEL=large`, or another that it has.",
    });
  });

  it("finds the API one level below the base URL", async () => {
    const url = await startApi(models("/v1", ["small"]));

    expect(await check({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: url })).toEqual({
      level: "fault",
      text: `the API is at ${url}/v1, not at ${url}`,
      remedy: `Set \`OPENAI_BASE_URL=${url}/v1\`.`,
    });
  });

  it("distinguishes a web page from an API", async () => {
    const url = await startApi(always(200, "<!doctype html><title>Welcome</title>"));

    expect(await check({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: url })).toMatchObject({
      level: "fault",
      text: `${url} doesn't answer as OpenAI's API does`,
      remedy: expect.stringContaining("OPENAI_BASE_URL"),
    });
  });

  it("is inconclusive for a server without a list of models", async () => {
    const url = await startApi(always(404));

    expect(await check({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${url}/v1` })).toEqual({
      level: "note",
      text: `${url}/v1 lists no models, so it isn't known whether it has small`,
    });
  });

  it.each([
    [401, "refused the key", "OPENAI_API_KEY"],
    [403, "doesn't allow this key", "access"],
    [429, "quota or rate limit", "credit"],
    [500, "answered 500", "Wait"],
    [503, "answered 503", "Wait"],
  ])("has a message and a remedy for status %i", async (status, sentence, remedy) => {
    const url = await startApi(always(status));

    expect(await check({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `${url}/v1` })).toEqual({
      level: "fault",
      text: expect.stringContaining(sentence),
      remedy: expect.stringContaining(remedy),
    });
  });

  it("reports that nothing listens at the base URL", async () => {
    const base = "http://127.0.0.1:1/v1";

    expect(await check({ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: base })).toEqual({
      level: "fault",
      text: `${base} can't be reached`,
      remedy: expect.stringContaining(`\`curl ${base}/models\``),
    });
  });
});
