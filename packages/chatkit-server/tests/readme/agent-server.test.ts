import { readFileSync } from "node:fs";
import { setDefaultModelProvider, setTracingDisabled } from "@openai/agents";
import { expect, it } from "vitest";
import { MemoryStore, StreamingResult } from "@acme/chatkit-server";
import { createThread, readAll } from "../support/harness";
import { message, responsesReply, ScriptedModel } from "../support/scripted-model";
import { AgentServer } from "./agent-server";

it("the library's README contains the server with an agent verbatim", () => {
  const source = readFileSync(new URL("./agent-server.ts", import.meta.url), "utf8");
  const printed = source.slice(source.indexOf("class AgentServer"));
  expect(readFileSync("packages/chatkit-server/README.md", "utf8")).toContain(printed);
});

it("it answers with the model's text", async () => {
  setTracingDisabled(true);
  const model = new ScriptedModel([responsesReply(message("Hello there"))]);
  setDefaultModelProvider({ getModel: () => model });
  const server = new AgentServer({ store: new MemoryStore() });
  const result = await server.process(JSON.stringify(createThread("Hello")), { userId: "alice" });
  if (!(result instanceof StreamingResult)) throw new Error("The answer doesn't stream");
  expect((await readAll(result)).at(-1)).toMatchObject({
    type: "thread.item.done",
    item: { content: [{ text: "Hello there" }] },
  });
});
