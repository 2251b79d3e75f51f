import { tool } from "@openai/agents";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { AgentContext } from "@acme/chatkit-server/agents";
import type { Task, ThreadStreamEvent, Workflow } from "@acme/chatkit-server/protocol";
import { Card } from "@acme/chatkit-server/widgets";
import { makeMessage, makeToolCall, makeUserMessage, makeWorkflow } from "../support/items";
import {
  bridgeContext,
  doneItems,
  functionCall,
  message,
  outline,
  reasoning,
  responsesReply,
  translate,
  updates,
  type BridgeContext,
} from "../support/scripted-model";

const reply = message("Answer", { deltas: ["Answer"] });

function task(title: string): Task {
  return { type: "custom", status_indicator: "none", title };
}

function custom(overrides: Partial<Workflow> = {}): Workflow {
  return { type: "custom", tasks: [], expanded: false, ...overrides };
}

/** A run in which a tool does this with its context before the model answers. */
async function withTool(
  work: (context: BridgeContext) => void | Promise<void>,
  context?: BridgeContext,
): Promise<ThreadStreamEvent[]> {
  const bridge = context ?? (await bridgeContext());
  const worker = tool<z.ZodObject, BridgeContext>({
    name: "work",
    description: "Works.",
    parameters: z.object({}),
    async execute() {
      await work(bridge);
      return "done";
    },
  });
  return translate([responsesReply(functionCall("work")), responsesReply(reply)], {
    tools: [worker],
    context: bridge,
  });
}

describe("reasoning", () => {
  it("streams its first thought and adds later ones when complete", async () => {
    const events = await translate([
      responsesReply(
        reasoning([
          ["Let me", " see"],
          ["All", " clear"],
        ]),
        reply,
      ),
    ]);
    expect(events[0]).toMatchObject({
      type: "thread.item.added",
      item: { type: "workflow", workflow: { type: "reasoning", tasks: [] } },
    });
    const thought = (content: string) => ({ type: "thought", status_indicator: "none", content });
    expect(updates(events).slice(0, 4)).toEqual([
      { type: "workflow.task.added", task_index: 0, task: thought("Let me") },
      { type: "workflow.task.updated", task_index: 0, task: thought("Let me see") },
      { type: "workflow.task.updated", task_index: 0, task: thought("Let me see") },
      { type: "workflow.task.added", task_index: 1, task: thought("All clear") },
    ]);
  });

  it("is done, collapsed and timed before the message starts", async () => {
    let now = Date.parse("2025-01-02T03:04:05.000Z");
    const context = await bridgeContext([], { now: () => (now += 400) });
    const events = await translate([responsesReply(reasoning([["a"]]), reply)], { context });
    expect(outline(events).slice(0, 5)).toEqual([
      "added(workflow)",
      "workflow.task.added",
      "workflow.task.updated",
      "done(workflow)",
      "added(assistant_message)",
    ]);
    expect(doneItems(events)[0]).toMatchObject({
      workflow: { summary: { duration: expect.any(Number) }, expanded: false },
    });
    expect(context.workflow.item).toBeUndefined();
  });

  it("shares one workflow among several reasoning items", async () => {
    const events = await translate([
      responsesReply(reasoning([["a"]], { id: "rs_1" }), reasoning([["b"]], { id: "rs_2" }), reply),
    ]);
    expect(outline(events).filter((line) => line === "added(workflow)")).toHaveLength(1);
    expect(doneItems(events)[0]).toMatchObject({
      workflow: { tasks: [{ content: "a" }, { content: "b" }] },
    });
  });

  it("is added to a tool's workflow, which announces the workflow", async () => {
    const context = await bridgeContext();
    context.startWorkflow(custom({ summary: { title: "Research" } }));
    const events = await translate([responsesReply(reasoning([["a", "b"]]), reply)], { context });
    expect(outline(events).slice(0, 2)).toEqual(["added(workflow)", "done(workflow)"]);
    expect(events[0]).toMatchObject({
      item: { workflow: { type: "custom", tasks: [{ content: "ab" }] } },
    });
  });
});

describe("a tool's workflow", () => {
  it("keeps its own summary when a message ends it", async () => {
    const summary = { title: "Searched the shop" };
    const events = await withTool((context) => {
      context.startWorkflow(custom({ summary, tasks: [task("Search")], expanded: true }));
    });
    expect(doneItems(events)[0]).toMatchObject({ workflow: { summary, expanded: false } });
  });

  it("is announced with its first task", async () => {
    const events = await withTool((context) => {
      context.startWorkflow(custom());
      context.addWorkflowTask(task("one"));
      context.addWorkflowTask(task("two"));
      context.updateWorkflowTask(task("one, done"), 0);
    });
    expect(outline(events).slice(0, 4)).toEqual([
      "added(workflow)",
      "workflow.task.added",
      "workflow.task.updated",
      "done(workflow)",
    ]);
    expect(events[0]).toMatchObject({ item: { workflow: { tasks: [{ title: "one" }] } } });
    expect(updates(events).slice(0, 2)).toMatchObject([
      { task_index: 1, task: { title: "two" } },
      { task_index: 0, task: { title: "one, done" } },
    ]);
    expect(doneItems(events)[0]).toMatchObject({
      workflow: { tasks: [{ title: "one, done" }, { title: "two" }] },
    });
  });

  it("announces equal tasks by position, each once", async () => {
    const events = await withTool((context) => {
      context.startWorkflow(custom({ tasks: [task("zero")] }));
      context.addWorkflowTask(task("same"));
      context.addWorkflowTask(task("same"));
    });
    expect(events[0]).toMatchObject({ item: { workflow: { tasks: [{ title: "zero" }] } } });
    expect(updates(events).slice(0, 2)).toMatchObject([{ task_index: 1 }, { task_index: 2 }]);
  });

  it("starts automatically with the first task", async () => {
    const events = await withTool((context) => context.addWorkflowTask(task("one")));
    expect(events[0]).toMatchObject({
      item: { workflow: { type: "custom", tasks: [{ title: "one" }] } },
    });
  });

  it("can be ended by the tool with its own summary", async () => {
    const events = await withTool((context) => {
      context.addWorkflowTask(task("one"));
      context.endWorkflow({ title: "Found it" }, true);
      context.endWorkflow();
    });
    expect(doneItems(events).filter((item) => item.type === "workflow")).toMatchObject([
      { workflow: { summary: { title: "Found it" }, expanded: true } },
    ]);
  });

  it("ends before the next one starts", async () => {
    const events = await withTool((context) => {
      context.addWorkflowTask(task("one"));
      context.startWorkflow(custom({ tasks: [task("two")] }));
    });
    expect(outline(events).slice(0, 4)).toEqual([
      "added(workflow)",
      "done(workflow)",
      "added(workflow)",
      "done(workflow)",
    ]);
  });

  it("ends before another visible item, not before hidden ones, effects and progress", async () => {
    const hidden = { id: "h", thread_id: "thr_1", created_at: "2025-01-02T03:04:05.678Z" };
    const events = await withTool(async (context) => {
      context.addWorkflowTask(task("one"));
      context.stream({
        type: "thread.item.done",
        item: { ...hidden, type: "hidden_context_item", content: "x" },
      });
      context.stream({
        type: "thread.item.done",
        item: { ...hidden, type: "sdk_hidden_context", content: "x" },
      });
      context.stream({ type: "progress_update", text: "…" });
      context.stream({ type: "client_effect", name: "flash", data: {} });
      await context.streamWidget(Card({ children: [] }));
    });
    expect(outline(events).slice(0, 7)).toEqual([
      "added(workflow)",
      "done(hidden_context_item)",
      "done(sdk_hidden_context)",
      "progress_update",
      "client_effect",
      "done(workflow)",
      "done(widget)",
    ]);
  });

  it("is recognized if the tool streams the events itself", async () => {
    const item = {
      type: "workflow" as const,
      id: "wf_own",
      thread_id: "thr_1",
      created_at: "2025-01-02T03:04:05.678Z",
      workflow: custom(),
    };
    const events = await withTool((context) => {
      context.stream({ type: "thread.item.added", item });
      context.stream({
        type: "thread.item.updated",
        item_id: "wf_own",
        update: { type: "workflow.task.added", task_index: 0, task: task("mine") },
      });
    });
    expect(doneItems(events)[0]).toMatchObject({
      id: "wf_own",
      workflow: { tasks: [{ title: "mine" }], summary: { duration: expect.any(Number) } },
    });
  });

  it("rejects updates without a workflow or beyond its tasks", async () => {
    const context = await bridgeContext();
    expect(() => context.updateWorkflowTask(task("x"), 0)).toThrow("No workflow is running");
    context.startWorkflow(custom({ tasks: [task("one")] }));
    expect(() => context.updateWorkflowTask(task("x"), 1)).toThrow("no task at index 1");
  });

  it("doesn't keep spinning after the run has ended", async () => {
    const context = await bridgeContext();
    const late = tool<z.ZodObject, BridgeContext>({
      name: "late",
      description: "Works last.",
      parameters: z.object({}),
      execute(_input, runContext) {
        runContext?.context.addWorkflowTask(task("last"));
        return "done";
      },
    });
    const events = await translate([responsesReply(functionCall("late"))], {
      tools: [late],
      context,
      toolUseBehavior: "stop_on_first_tool",
    });
    expect(outline(events)).toEqual(["added(workflow)", "done(workflow)"]);
  });
});

describe("a workflow with a client tool call after it", () => {
  const ask = tool<z.ZodObject, BridgeContext>({
    name: "ask",
    description: "Asks the browser.",
    parameters: z.object({}),
    execute(_input, runContext) {
      runContext?.context.addWorkflowTask(task("before"));
      if (runContext) runContext.context.clientToolCall = { name: "ask", arguments: {} };
      return "";
    },
  });

  it("continues in the next turn and ends under the same id, stored once", async () => {
    const first = await bridgeContext([makeUserMessage()]);
    const asked = await translate([responsesReply(functionCall("ask"))], {
      tools: [ask],
      context: first,
      toolUseBehavior: { stopAtToolNames: ["ask"] },
    });
    expect(outline(asked)).toEqual(["added(workflow)", "done(client_tool_call)"]);
    for (const item of doneItems(asked)) await first.store.addThreadItem("thr_1", item, {});

    const { thread, store } = first;
    const second = new AgentContext({
      thread,
      store,
      requestContext: {},
    });
    const events = await withTool((context) => context.addWorkflowTask(task("after")), second);
    const [added] = asked;
    expect(outline(events).slice(0, 2)).toEqual(["workflow.task.added", "done(workflow)"]);
    expect(doneItems(events)[0]).toMatchObject({
      id: added && "item" in added && added.item.id,
      workflow: { tasks: [{ title: "before" }, { title: "after" }] },
    });
    for (const item of doneItems(events)) await store.addThreadItem("thr_1", item, {});
    const stored = await store.loadThreadItems("thr_1", null, 10, "asc", {});
    expect(stored.data.map((item) => item.type)).toEqual([
      "user_message",
      "workflow",
      "client_tool_call",
      "assistant_message",
    ]);
  });

  it("is finished when the next turn starts another before it is continued", async () => {
    const open = makeWorkflow({ id: "wf_open", workflow: custom({ tasks: [task("before")] }) });
    const context = await bridgeContext([open, makeToolCall({ status: "completed" })]);
    context.addWorkflowTask(task("new"));
    const events = await translate([responsesReply(message("Done."))], { context });
    const workflows = doneItems(events).filter((item) => item.type === "workflow");
    expect(workflows).toMatchObject([
      { id: "wf_open", workflow: { tasks: [{ title: "before" }], summary: {} } },
      { workflow: { tasks: [{ title: "new" }], summary: {} } },
    ]);
  });

  it("continues after several client tool calls", async () => {
    const open = makeWorkflow({ id: "wf_open", workflow: custom({ tasks: [task("before")] }) });
    const calls = ["tc_1", "tc_2", "tc_3"].map((id) => makeToolCall({ id, status: "completed" }));
    const context = await bridgeContext([open, ...calls]);
    const events = await translate([responsesReply(message("Done."))], { context });
    expect(doneItems(events)).toMatchObject([
      { id: "wf_open", workflow: { tasks: [{ title: "before" }], summary: {} } },
      { type: "assistant_message" },
    ]);
  });

  it("goes on without a query for the thread's items when they are known", async () => {
    const open = makeWorkflow({ id: "wf_open", workflow: custom({ tasks: [task("before")] }) });
    const call = makeToolCall({ status: "completed" });
    const { store, thread } = await bridgeContext([makeUserMessage(), open, call]);
    const load = vi.spyOn(store, "loadVisibleThreadItems");
    const recentItems = [makeUserMessage(), open, call];
    const context = new AgentContext({ thread, store, requestContext: {}, recentItems });
    const events = await translate([responsesReply(message("Done."))], { context });
    expect(doneItems(events)[0]).toMatchObject({ id: "wf_open" });
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ["a message is in between", [makeMessage("m", "hi"), makeToolCall({ status: "completed" })]],
    ["the user wrote since", [makeUserMessage({ id: "u2" })]],
  ])("isn't continued if %s", async (_what, later) => {
    const workflow = {
      type: "workflow" as const,
      id: "wf_1",
      thread_id: "thr_1",
      created_at: "2025-01-02T03:04:05.678Z",
      workflow: custom({ tasks: [task("old")] }),
    };
    const context = await bridgeContext([workflow, ...later]);
    const events = await withTool((bridge) => bridge.addWorkflowTask(task("new")), context);
    expect(doneItems(events)[0]).toMatchObject({ workflow: { tasks: [{ title: "new" }] } });
  });
});
