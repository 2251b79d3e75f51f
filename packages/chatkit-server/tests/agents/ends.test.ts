import { tool } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import {
  bridgeContext,
  functionCall,
  message,
  modelStreamResponder,
  outline,
  responsesReply,
  translateUntilFailure,
  translating,
  type BridgeContext,
} from "../support/scripted-model";

/** A model that sends one word and then nothing until its request is aborted. */
function silentModel(onAbort: () => void) {
  return modelStreamResponder(async function* ({ request }) {
    yield { type: "response_started" };
    yield { type: "output_text_delta", delta: "Well, " };
    await new Promise<void>((resolve) => {
      request.signal?.addEventListener("abort", () => {
        onAbort();
        resolve();
      });
    });
  });
}

async function readUntilText(events: AsyncGenerator<ThreadStreamEvent>): Promise<void> {
  for (;;) {
    const { value } = await events.next();
    if (value?.type === "thread.item.updated" && value.update.type.endsWith("text_delta")) return;
  }
}

describe("a run", () => {
  it("is aborted by its context's signal, and sends nothing after that", async () => {
    const stop = new AbortController();
    const context = await bridgeContext([], { signal: stop.signal });
    let aborted = 0;
    const events = translating([silentModel(() => (aborted += 1))], { context });
    await readUntilText(events);
    const next = events.next();
    stop.abort(new Error("stopped"));
    await expect(next).rejects.toThrow("stopped");
    expect(aborted).toBe(1);
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it("ends when its reader stops reading", async () => {
    let aborted = 0;
    const events = translating([silentModel(() => (aborted += 1))]);
    await readUntilText(events);
    await events.return(undefined);
    expect(aborted).toBe(1);
  });

  it("sends what it wrote before it failed, however slow the reader", async () => {
    const events = translating([
      modelStreamResponder(function* () {
        yield { type: "response_started" };
        yield { type: "output_text_delta", delta: "one " };
        yield { type: "output_text_delta", delta: "two" };
        throw new Error("connection lost");
      }),
    ]);
    const seen: ThreadStreamEvent[] = [];
    const reading = (async () => {
      for await (const event of events) {
        seen.push(event);
        for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await expect(reading).rejects.toThrow("connection lost");
    expect(outline(seen)).toEqual([
      "added(assistant_message)",
      "assistant_message.content_part.added",
      "assistant_message.content_part.text_delta",
      "assistant_message.content_part.text_delta",
      "done(assistant_message)",
    ]);
  });

  it("drops a tool's queued events when it fails", async () => {
    const failing = tool<z.ZodObject, BridgeContext>({
      name: "fail",
      description: "Fails.",
      parameters: z.object({}),
      errorFunction: null,
      execute() {
        throw new Error("out of order");
      },
    });
    const { events, error } = await translateUntilFailure(
      [responsesReply(message("Trying. "), functionCall("fail"))],
      { tools: [failing] },
    );
    expect(outline(events).at(-1)).toBe("done(assistant_message)");
    expect(String(error)).toContain("out of order");
  });
});
