import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { addMessage, createThread, Harness, request } from "../support/harness";
import { arbitraryTurn, type GeneratedTurn } from "./arbitrary-turn";
import { ThreadReader } from "./thread-reader";

/** All events, updates and visible items of the protocol. */
const kinds = [
  "thread.created",
  "thread.updated",
  "thread.item.added",
  "thread.item.updated",
  "thread.item.done",
  "thread.item.removed",
  "thread.item.replaced",
  "stream_options",
  "progress_update",
  "client_effect",
  "error",
  "notice",
  "assistant_message.content_part.added",
  "assistant_message.content_part.text_delta",
  "assistant_message.content_part.annotation_added",
  "assistant_message.content_part.done",
  "widget.streaming_text.value_delta",
  "widget.component.updated",
  "widget.root.updated",
  "workflow.task.added",
  "workflow.task.updated",
  "generated_image.updated",
  "user_message",
  "assistant_message",
  "client_tool_call",
  "widget",
  "generated_image",
  "structured_input",
  "task",
  "workflow",
  "end_of_turn",
];

describe("a reader that shares no code with the library", () => {
  const seen = new Set<string>();

  afterAll(() => {
    expect([...seen].sort()).toEqual([...kinds].sort());
  });

  it("imports nothing", () => {
    const source = fileURLToPath(new URL("./thread-reader.ts", import.meta.url));
    expect(readFileSync(source, "utf8")).not.toMatch(/\bimport\b.*["']|\brequire\(/);
  });

  it("has the same thread after each stream as threads.get_by_id returns", async () => {
    const turns = fc.tuple(
      arbitraryTurn("first"),
      arbitraryTurn("second"),
      arbitraryTurn("again"),
      arbitraryTurn("action"),
    );
    await fc.assert(
      fc.asyncProperty(turns, async ([first, second, again, action]) => {
        const harness = new Harness();
        const reader = new ThreadReader();
        const stored = () =>
          harness.json(request("threads.get_by_id", { thread_id: reader.threadId }));
        const play = async (turn: GeneratedTurn, body: object) => {
          harness.server.script = { respond: playing(turn), action: playing(turn) };
          await reader.read(await harness.open(body), { failed: turn.fails });
          expect(reader.thread).toEqual(await stored());
        };

        await play(first, createThread());
        await play(second, addMessage("More", {}, reader.threadId));
        const message = reader.itemIds("user_message").at(-1) ?? "";
        reader.retryAfter(message);
        const params = { thread_id: reader.threadId, item_id: message };
        await play(again, request("threads.retry_after_item", params));
        const act = { thread_id: reader.threadId, action: { type: "buy" } };
        await play(action, request("threads.custom_action", act));
        for (const kind of reader.kinds) seen.add(kind);
      }),
    );
  });
});

function playing({ moves, fails }: GeneratedTurn) {
  return async function* (thread: object) {
    for (const move of moves) {
      if ("change" in move) Object.assign(thread, move.change);
      else yield move;
    }
    if (fails) throw new Error("The model went away");
  };
}
