import { tool } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { clientTool, stopAtClientTools, type RefusedCall } from "@acme/chatkit-server/agents";
import { makeMessage } from "../support/items";
import {
  bridgeContext,
  chatReply,
  doneItems,
  functionCall,
  message,
  outline,
  responsesReply,
  translate,
  type BridgeContext,
} from "../support/scripted-model";

const switchTheme = {
  name: "switch_theme",
  description: "Switches the page's theme.",
  parameters: z.object({ theme: z.enum(["light", "dark"]) }),
  result: z.object({ ok: z.boolean() }),
};

const tools = [clientTool<object>(switchTheme)];
const toolUseBehavior = stopAtClientTools;

const pending = {
  type: "client_tool_call",
  thread_id: "thr_1",
  status: "pending",
  name: "switch_theme",
  arguments: { theme: "dark" },
};

describe("a client tool", () => {
  it("ends the turn with a pending call under the model's ids", async () => {
    const events = await translate(
      [
        responsesReply(
          message("One moment."),
          functionCall("switch_theme", { theme: "dark" }, { id: "fc_7", callId: "call_7" }),
        ),
      ],
      { tools, toolUseBehavior },
    );
    expect(events.at(-1)).toMatchObject({
      type: "thread.item.done",
      item: { ...pending, id: "fc_7", call_id: "call_7" },
    });
  });

  const twoCalls = () =>
    responsesReply(
      functionCall("switch_theme", { theme: "dark" }, { id: "fc_1", callId: "call_1" }),
      functionCall("switch_theme", { theme: "light" }, { id: "fc_2", callId: "call_2" }),
    );

  it("queues the second call of a response behind the first", async () => {
    const events = await translate([twoCalls()], { tools, toolUseBehavior });
    expect(doneItems(events)).toMatchObject([
      {
        ...pending,
        call_id: "call_1",
        queued_calls: [
          { id: "fc_2", call_id: "call_2", name: "switch_theme", arguments: { theme: "light" } },
        ],
      },
    ]);
  });

  it("rejects a call beyond the limit", async () => {
    const refused: RefusedCall[] = [];
    const context = await bridgeContext([], { maxClientToolCalls: 1 });
    const events = await translate([twoCalls()], {
      context,
      tools: [clientTool<object>({ ...switchTheme, onRefused: (call) => refused.push(call) })],
      toolUseBehavior,
    });
    expect(doneItems(events)).toMatchObject([{ ...pending, call_id: "call_1" }]);
    expect(doneItems(events)[0]).not.toHaveProperty("queued_calls");
    expect(refused).toEqual([
      {
        arguments: { theme: "light" },
        callId: "call_2",
        itemId: "fc_2",
        output: { status: "refused", message: expect.stringContaining("too many calls") },
      },
    ]);
  });

  it("requested by a custom tool uses the ids of the last announced call", async () => {
    const ask = tool<z.ZodObject, BridgeContext>({
      name: "ask",
      description: "Asks.",
      parameters: z.object({}),
      execute(_input, runContext) {
        if (runContext) {
          runContext.context.clientToolCall = {
            name: "switch_theme",
            arguments: { theme: "dark" },
          };
        }
        return "";
      },
    });
    const events = await translate([responsesReply(functionCall("ask"))], {
      tools: [ask],
      toolUseBehavior: { stopAtToolNames: ["ask"] },
    });
    expect(events.at(-1)).toMatchObject({
      item: { ...pending, id: "fc_ask", call_id: "call_ask" },
    });
  });

  it("requested without any call gets ids from the store", async () => {
    const context = await bridgeContext();
    context.clientToolCall = { name: "switch_theme", arguments: { theme: "dark" } };
    const events = await translate([responsesReply(message("Done"))], { context });
    expect(events.at(-1)).toMatchObject({
      item: {
        ...pending,
        id: expect.stringMatching(/^tc_/),
        call_id: expect.stringMatching(/^tc_/),
      },
    });
  });

  it("keeps its ids if a server tool is called after it", async () => {
    const lookUp = tool({
      name: "look_up",
      description: "Looks up.",
      parameters: z.object({}),
      execute: () => "found",
    });
    const events = await translate(
      [responsesReply(functionCall("switch_theme", { theme: "dark" }), functionCall("look_up"))],
      { tools: [...tools, lookUp], toolUseBehavior },
    );
    expect(events.at(-1)).toMatchObject({
      item: { ...pending, id: "fc_switch_theme", call_id: "call_switch_theme" },
    });
  });

  it("works with chat-completions models, whose calls share an id with their message", async () => {
    const events = await translate(
      [
        chatReply({
          id: "chatcmpl-1",
          text: ["One moment."],
          calls: [{ name: "switch_theme", args: { theme: "dark" }, callId: "call_9" }],
        }),
      ],
      { tools, toolUseBehavior },
    );
    const [said, call] = doneItems(events);
    expect(said).toMatchObject({ id: "chatcmpl-1" });
    expect(call).toMatchObject({
      ...pending,
      id: expect.stringMatching(/^tc_/),
      call_id: "call_9",
    });
  });

  it("sends nothing to the browser if the model's arguments are invalid", async () => {
    const events = await translate(
      [
        responsesReply(functionCall("switch_theme", { theme: "pink" })),
        responsesReply(message("That theme doesn't exist.")),
      ],
      { tools, toolUseBehavior },
    );
    expect(doneItems(events).map((item) => item.type)).toEqual(["assistant_message"]);
  });

  it("ends the turn for the valid call if another call of the response is invalid", async () => {
    const events = await translate(
      [
        responsesReply(
          functionCall("switch_theme", { theme: "dark" }, { id: "fc_1", callId: "call_1" }),
          functionCall("switch_theme", { theme: "pink" }, { id: "fc_2", callId: "call_2" }),
        ),
      ],
      { tools, toolUseBehavior },
    );
    expect(outline(events)).toEqual(["done(client_tool_call)"]);
    expect(events[0]).toMatchObject({ item: { ...pending, id: "fc_1", call_id: "call_1" } });
  });

  it("gets a new id if the model's id is already used in the thread", async () => {
    const context = await bridgeContext([makeMessage("fc_switch_theme", "old")]);
    const events = await translate(
      [responsesReply(functionCall("switch_theme", { theme: "dark" }))],
      {
        context,
        tools,
        toolUseBehavior,
      },
    );
    expect(events.at(-1)).toMatchObject({
      item: { ...pending, id: expect.stringMatching(/^tc_/) },
    });
  });
});
