import type { Model, ModelRequest } from "@openai/agents";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dependableModel } from "@acme/chatkit-server/agents";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const request: ModelRequest = {
  input: "hello",
  modelSettings: {},
  tools: [],
  outputType: "text",
  handoffs: [],
  tracing: false,
};

/** Sends some events and never settles afterward, whatever its signal says. */
function stuckAfter(events: number): Model {
  return {
    getResponse: () => new Promise(() => undefined),
    async *getStreamedResponse() {
      for (let sent = 0; sent < events; sent += 1) yield { type: "response_started" };
      await new Promise(() => undefined);
    },
  };
}

it.each([
  ["before its first event", 0, { firstEvent: 60_000 }],
  ["between two events", 1, { firstEvent: 60_000, silence: 120_000 }],
  ["without time limits", 1, { firstEvent: Infinity, silence: Infinity }],
])(
  "a reply that is aborted %s ends at once and leaves no timer, even if the model's stream never settles",
  async (_when, sent, limits) => {
    const gone = new AbortController();
    const events = dependableModel(stuckAfter(sent), limits)
      .getStreamedResponse({ ...request, signal: gone.signal })
      [Symbol.asyncIterator]();
    for (let count = 0; count < sent; count += 1) await events.next();
    const next = events.next();
    gone.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(vi.getTimerCount()).toBe(0);
  },
);
