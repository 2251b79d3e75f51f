import { Agent } from "@openai/agents";
import { expect, it } from "vitest";
import { accumulateText } from "@acme/chatkit-server/agents";
import { Markdown } from "@acme/chatkit-server/widgets";
import { collect } from "../support/collect";
import {
  agentRun,
  bridgeContext,
  chatReply,
  message,
  responsesReply,
  ScriptedModel,
  type BridgeContext,
} from "../support/scripted-model";

const replies = [
  ["the Responses API", responsesReply(message("Hello", { deltas: ["Hel", "lo"] }))],
  ["chat completions", chatReply({ text: ["Hel", "lo"] })],
] as const;

it.each(replies)("shows a run over %s in a growing text widget", async (_api, reply) => {
  const agent = new Agent<BridgeContext>({ name: "A", model: new ScriptedModel([reply]) });
  const run = await agentRun(agent, await bridgeContext());
  const base = Markdown({ id: "answer", value: "", streaming: true });
  expect(await collect(accumulateText(run, base))).toEqual([
    base,
    { ...base, value: "Hel" },
    { ...base, value: "Hello" },
    { ...base, value: "Hello", streaming: false },
  ]);
});
