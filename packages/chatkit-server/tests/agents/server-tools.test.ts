import { Agent, tool } from "@openai/agents";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import {
  createAgentRunner,
  serverTool,
  streamAgentResponse,
  dependableModel,
} from "@acme/chatkit-server/agents";
import type { Task, ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { collect } from "../support/collect";
import {
  bridgeContext,
  doneItems,
  functionCall,
  message,
  responsesReply,
  ScriptedModel,
  translate,
  translateUntilFailure,
  type BridgeContext,
} from "../support/scripted-model";

const parameters = z.object({
  name: z.string().max(5),
  size: z.enum(["s", "m"]).nullable(),
  count: z.int().min(1).default(1),
  note: z.string().optional(),
  parts: z.array(z.object({ id: z.int(), color: z.string().nullable() })).default([]),
});

/** The input that a tool gets for these arguments, and its output for the model. */
async function call(args: Record<string, unknown>) {
  const inputs: unknown[] = [];
  const order = serverTool<object, typeof parameters>({
    name: "order",
    description: "Orders.",
    parameters,
    execute: (input) => {
      inputs.push(input);
      return { status: "ok" };
    },
  });
  const outputs: unknown[] = [];
  const after = responsesReply(message("Done."));
  const model = new ScriptedModel([responsesReply(functionCall("order", args)), after]);
  const context = await bridgeContext();
  const agent = new Agent<BridgeContext>({ name: "Clerk", model, tools: [order] });
  const run = await createAgentRunner({ tracingDisabled: true }).run(agent, "Hi", {
    stream: true,
    context,
  });
  await collect(streamAgentResponse(context, run));
  for (const item of run.newItems) {
    if (item.type === "tool_call_output_item") outputs.push(JSON.parse(String(item.output)));
  }
  return { inputs, output: outputs[0] };
}

describe("a server tool", () => {
  it.each([
    [{ name: "tent" }, { name: "tent", size: null, count: 1, parts: [] }],
    [
      { name: "tent", size: "s", count: null, note: null, parts: null },
      { name: "tent", size: "s", count: 1, parts: [] },
    ],
    [
      { name: "tent", parts: [{ id: 1 }, { id: 2, color: "red" }] },
      {
        name: "tent",
        size: null,
        count: 1,
        parts: [
          { id: 1, color: null },
          { id: 2, color: "red" },
        ],
      },
    ],
  ])("accepts %j", async (args, input) => {
    expect(await call(args)).toEqual({ inputs: [input], output: { status: "ok" } });
  });

  it.each([
    [{}, '"name" is missing. Allowed: string. At most 5 characters.'],
    [{ name: null }, '"name" can\'t be null. Allowed: string. At most 5 characters.'],
    [{ name: "rucksack" }, '"name" can\'t be "rucksack". Allowed: string. At most 5 characters.'],
    [{ name: "a", size: "xl" }, '"size" can\'t be "xl". Allowed: "s" or "m" or null.'],
    [{ name: "a", count: "2" }, '"count" can\'t be "2". Allowed: integer or null. At least 1.'],
    [{ name: "a", parts: [{ id: 1.5 }] }, '"parts[0].id" can\'t be 1.5. Allowed: integer.'],
    [
      { count: 0 },
      '"name" is missing. Allowed: string. At most 5 characters. ' +
        '"count" can\'t be 0. Allowed: integer or null. At least 1.',
    ],
  ])("isn't run with %j, and says what is allowed", async (args, problem) => {
    expect(await call(args)).toEqual({
      inputs: [],
      output: { status: "refused", message: `order wasn't run. ${problem}` },
    });
  });

  it("that throws because the turn was stopped isn't logged", async () => {
    const log = vi.spyOn(console, "error");
    onTestFinished(() => log.mockRestore());
    const abort = new AbortController();
    const context = await bridgeContext([], { signal: abort.signal });
    const stopped = serverTool<object>({
      name: "stopped",
      description: "Stops.",
      parameters: z.object({}),
      execute: () => {
        abort.abort();
        throw new Error("closed");
      },
    });
    const { error } = await translateUntilFailure([responsesReply(functionCall("stopped"))], {
      context,
      tools: [stopped],
    });
    expect(error).toMatchObject({ name: "AbortError" });
    expect(log).not.toHaveBeenCalled();
  });
});

describe("an agent runner", () => {
  it("lists the tools and handoffs of an agent that called an unknown one", async () => {
    const context = await bridgeContext();
    const look = tool({
      name: "look",
      description: "Looks.",
      parameters: z.object({}),
      execute: () => "",
    });
    const sales = new Agent<BridgeContext>({ name: "sales" });
    const model = new ScriptedModel([
      responsesReply(functionCall("lok")),
      responsesReply(message("I can't.")),
    ]);
    const agent = new Agent<BridgeContext>({
      name: "Triage",
      model,
      tools: [look],
      handoffs: [sales],
    });
    const runner = createAgentRunner({ tracingDisabled: true });
    const run = await runner.run(agent, "Hi", { stream: true, context });
    await collect(streamAgentResponse(context, run));
    const outputs = run.newItems.filter((item) => item.type === "tool_call_output_item");
    expect(outputs.map(({ output }) => JSON.parse(String(output)))).toEqual([
      {
        status: "refused",
        message: 'There is no tool named "lok". The tools are: look, transfer_to_sales.',
      },
    ]);
  });
});

describe("dependableModel", () => {
  it("also repairs calls of responses that don't stream", async () => {
    const { item } = functionCall("functions.look up");
    const model = dependableModel(
      new ScriptedModel([[{ ...item, arguments: " " } as typeof item]]),
    );
    const agent = new Agent({ name: "Guide", model, toolUseBehavior: "stop_on_first_tool" });
    const runner = createAgentRunner({ tracingDisabled: true });
    const error: unknown = await runner.run(agent, "Hi", { maxTurns: 1 }).catch((reason) => reason);
    expect(error).toMatchObject({
      state: {
        _modelResponses: [{ output: [{ name: "functions_look_up", arguments: "{}" }] }],
      },
    });
  });
});

describe("a tool that violates the protocol", () => {
  type Send = (context: BridgeContext) => void;
  // Untyped, as from JavaScript.
  const task: Task = JSON.parse('{"type":"custom","icon":"tent","status_indicator":"none"}');
  const progress: ThreadStreamEvent = JSON.parse(
    '{"type":"progress_update","text":"Looking","icon":"tent"}',
  );

  it.each<[string, Send]>([
    ["an event", (context) => context.stream(progress)],
    ["a task", (context) => context.addWorkflowTask(task)],
    [
      "a workflow",
      (context) => context.startWorkflow({ type: "custom", tasks: [task], expanded: false }),
    ],
    [
      "a task in place of another",
      (context) => {
        context.addWorkflowTask({ type: "custom", title: "Fine", status_indicator: "none" });
        context.updateWorkflowTask(task, 0);
      },
    ],
  ])("fails with %s, and the turn continues", async (_what, send) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => log.mockRestore());
    const context = await bridgeContext();
    const broken = serverTool<object>({
      name: "broken",
      description: "Breaks.",
      parameters: z.object({}),
      execute: () => {
        send(context);
        return "sent";
      },
    });
    const replies = [responsesReply(functionCall("broken")), responsesReply(message("Sorry."))];
    const events = await translate(replies, { context, tools: [broken] });
    expect(doneItems(events).at(-1)).toMatchObject({ content: [{ text: "Sorry." }] });
    expect(JSON.stringify(events)).not.toContain('"tent"');
    expect(log).toHaveBeenCalledOnce();
  });
});
