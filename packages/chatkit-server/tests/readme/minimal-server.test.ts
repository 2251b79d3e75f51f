import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createThread, readAll, types } from "../support/harness";
import { POST } from "./minimal-server";

const readme = readFileSync("packages/chatkit-server/README.md", "utf8");

function post(body: object): Promise<Response> {
  const request = new Request("http://localhost/api/chatkit", {
    method: "POST",
    body: JSON.stringify(body),
  });
  return POST(request);
}

describe("the server in the library's README", () => {
  it("is this file verbatim", () => {
    expect(readme).toContain(readFileSync(new URL("./minimal-server.ts", import.meta.url), "utf8"));
  });

  it("answers a message", async () => {
    const response = await post(createThread("Hello"));
    if (!response.body) throw new Error("The answer is empty");
    const events = await readAll(response.body);
    expect(types(events)).toEqual([
      "thread.created",
      "thread.item.done",
      "stream_options",
      "thread.item.done",
    ]);
    expect(events.at(-1)).toMatchObject({ item: { content: [{ text: "You said: Hello" }] } });
  });

  it("lists its conversations", async () => {
    await (await post(createThread("Hello"))).text();
    const answer = await post({ type: "threads.list", params: {} });
    expect(await answer.json()).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ status: { type: "active" } })]),
    });
  });
});
