import { Agent, tool, type Tool } from "@openai/agents";
import { expect, it } from "vitest";
import { z } from "zod";
import { dependableModel, streamAgentResponse } from "@acme/chatkit-server/agents";
import { collect } from "../support/collect";
import {
  agentRun,
  bridgeContext,
  doneItems,
  functionCall,
  message,
  responsesReply,
  ScriptedModel,
  type BridgeContext,
} from "../support/scripted-model";

type Reply = ReturnType<typeof responsesReply>;

/** The final text and the queries that the tool got. */
async function answered(...replies: Reply[]) {
  const queries: string[] = [];
  const search = tool({
    name: "search",
    description: "Searches.",
    parameters: z.object({ query: z.string() }),
    execute: ({ query }) => {
      queries.push(query);
      return `Found ${query}.`;
    },
  }) as Tool<BridgeContext>;
  const model = new ScriptedModel(replies);
  const agent = new Agent<BridgeContext>({
    name: "Scripted",
    model: dependableModel(model),
    tools: [search],
  });
  const context = await bridgeContext();
  const events = await collect(streamAgentResponse(context, await agentRun(agent, context)));
  model.assertComplete();
  return { queries, items: doneItems(events) };
}

const said = [{ type: "assistant_message", content: [{ text: "Found." }] }];

it("calls that share an id all run, in one reply and in several", async () => {
  const again = { id: "fc_1", callId: "call_1" };
  const { queries, items } = await answered(
    responsesReply(
      functionCall("search", { query: "tents" }, again),
      functionCall("search", { query: "boots" }, again),
    ),
    responsesReply(functionCall("search", { query: "stoves" }, again)),
    responsesReply(message("Found.")),
  );
  expect(queries).toEqual(["tents", "boots", "stoves"]);
  expect(items).toMatchObject(said);
});

it("a call that a reply repeats runs once", async () => {
  const call = functionCall("search", { query: "tents" });
  const { queries } = await answered(responsesReply(call, call), responsesReply(message("Found.")));
  expect(queries).toEqual(["tents"]);
});

it.each([
  ["lists", '{"query":', "[", "]"],
  ["objects", '{"query":', '{"a":', "}"],
  ["lists that never end", "", "[", ""],
])(
  "arguments of thousands of nested %s are refused, and the turn continues",
  async (_what, ...of) => {
    const [before, open, close] = of;
    const depth = 20_000;
    const call = functionCall("search");
    const given = `${before}${open.repeat(depth)}1${close.repeat(depth)}`;
    call.item = Object.assign(call.item, { arguments: given });
    const { queries, items } = await answered(
      responsesReply(call),
      responsesReply(message("Found.")),
    );
    expect(queries).toEqual([]);
    expect(items).toMatchObject(said);
  },
);
