import { describe, expect, it } from "vitest";
import { ThreadStreamEventSchema, type ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { coalesceDeltas } from "../../../src/state/coalesce-deltas";
import { initialState, type ElementState } from "../../../src/state/element-state";
import { entriesOf } from "../../../src/state/item-list";
import { transcriptRows } from "../../../src/state/transcript-rows";
import {
  applyEvents,
  completeTurn,
  loseTurn,
  rewindTo,
  startTurn,
  stopTurn,
  submitMessage,
} from "../../../src/state/turn-transitions";
import {
  added,
  assistantMessage,
  delta,
  done,
  item,
  opening,
  threadUpdated,
  userMessage,
  widget,
} from "../../support/element-page/wire";

function events(...wire: readonly object[]): ThreadStreamEvent[] {
  return wire.map((event) => ThreadStreamEventSchema.parse(event));
}

function apply(state: ElementState, ...wire: readonly object[]): ElementState {
  return applyEvents(state, events(...wire));
}

function sent(text = "Hello"): ElementState {
  return submitMessage(initialState, {
    ...userMessage("local-1", text),
    type: "user_message",
    content: [{ type: "input_text", text }],
    attachments: [],
    inference_options: {},
  });
}

const texts = (state: ElementState) =>
  [...entriesOf(state.items)].map(({ item: { type, content } }) =>
    type === "assistant_message" && Array.isArray(content) ? content[0]?.text : type,
  );

describe("a turn", () => {
  it("shows the user's message before the server has it", () => {
    const state = sent();
    expect(state.turn?.phase).toBe("sending");
    expect([...entriesOf(state.items)][0]?.delivery).toBe("sending");
  });

  it("replaces the optimistic message with the echoed one under the same key", () => {
    const state = apply(sent(), ...opening("Hello"));
    const [entry, ...others] = [...entriesOf(state.items)];
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ key: "local-1", item: { id: "msg_user" }, delivery: "sent" });
    expect(state.threadId).toBe("thr_1");
  });

  it("updates the echoed message by the server's id afterwards", () => {
    const replaced = { type: "thread.item.replaced", item: userMessage("msg_user", "Edited") };
    const state = apply(sent(), ...opening("Hello"), replaced);
    expect(state.items.order).toEqual(["local-1"]);
  });

  it("keeps items when thread.updated carries an empty page", () => {
    const before = apply(sent(), ...opening("Hello"));
    const state = apply(before, threadUpdated({ title: "Boots" }));
    expect(state.items).toBe(before.items);
    expect(state.thread?.title).toBe("Boots");
  });

  it("drops empty messages and pending widgets when it is stopped, and keeps text", () => {
    const state = apply(
      sent(),
      ...opening("Hello"),
      added(assistantMessage("full", "Half a")),
      added(assistantMessage("empty", "")),
      added(widget("card", { type: "Card" })),
    );
    expect(texts(stopTurn(state))).toEqual(["user_message", "Half a"]);
  });

  it("keeps text and adds a failure when its connection is lost", () => {
    const state = apply(sent(), ...opening("Hello"), added(assistantMessage("a", "Half")));
    const lost = loseTurn(state, { id: "f", code: "stream.lost", message: null, retry: "turn" });
    expect(texts(lost)).toEqual(["user_message", "Half"]);
    expect(transcriptRows(lost).at(-1)).toMatchObject({ kind: "failure" });
  });

  it("forgets its progress when a message begins", () => {
    const progress = { type: "progress_update", text: "Looking", icon: "search" };
    const working = apply(sent(), ...opening("Hello"), progress);
    expect(working.turn?.progress?.text).toBe("Looking");
    expect(apply(working, added(assistantMessage("a", ""))).turn?.progress).toBeNull();
  });

  it("rewinds to a message by removing later items", () => {
    const state = apply(
      startTurn(initialState),
      done(userMessage("u1", "One")),
      done(assistantMessage("a1", "First")),
      done(userMessage("u2", "Two")),
      done(assistantMessage("a2", "Second")),
    );
    expect(rewindTo(state, "u2").items.order).toEqual(["u1", "a1", "u2"]);
  });
});

describe("item updates", () => {
  const started = apply(startTurn(initialState), added(assistantMessage("a", "")));

  it("append deltas and create missing parts", () => {
    const state = apply(started, delta("a", "Hel"), delta("a", "lo"), delta("a", "Part", 2));
    const entry = state.items.entries.get("a");
    expect(entry?.item).toMatchObject({
      content: [{ text: "Hello" }, { text: "" }, { text: "Part" }],
    });
  });

  it("leave every other entry as it was", () => {
    const before = apply(started, done(assistantMessage("b", "Other")));
    const after = apply(before, delta("a", "x"));
    expect(after.items.entries.get("b")).toBe(before.items.entries.get("b"));
    expect(after.items.order).toBe(before.items.order);
    expect(before.items.entries.get("a")).toBe(started.items.entries.get("a"));
  });

  it("ignore an unknown item", () => {
    expect(apply(started, delta("nobody", "x"))).toBe(started);
  });

  it("keep streamed annotations when the closed part has none", () => {
    const annotation = {
      type: "annotation",
      index: 2,
      source: { type: "file", title: "Map", filename: "map.pdf" },
    };
    const update = (value: object) => ({
      type: "thread.item.updated",
      item_id: "a",
      update: value,
    });
    const state = apply(
      started,
      update({
        type: "assistant_message.content_part.annotation_added",
        content_index: 0,
        annotation_index: 0,
        annotation,
      }),
      update({
        type: "assistant_message.content_part.done",
        content_index: 0,
        content: { type: "output_text", text: "Done", annotations: [] },
      }),
    );
    expect(state.items.entries.get("a")?.item).toMatchObject({
      content: [{ text: "Done", annotations: [annotation] }],
    });
  });

  it("append text in a time that does not depend on its length", () => {
    const many = Array.from({ length: 20_000 }, () => delta("a", "word "));
    const state = applyEvents(started, coalesceDeltas(events(...many)));
    expect(texts(state)[0]).toHaveLength(100_000);
  });
});

describe("coalescing", () => {
  it("joins neighboring deltas of one part and keeps the order of the rest", () => {
    const joined = coalesceDeltas(
      events(
        delta("a", "1"),
        delta("a", "2"),
        delta("b", "3"),
        delta("a", "4"),
        delta("a", "5", 1),
      ),
    );
    expect(joined).toEqual(
      events(delta("a", "12"), delta("b", "3"), delta("a", "4"), delta("a", "5", 1)),
    );
  });
});

describe("rows", () => {
  it("put the actions after the turn's last visible item", () => {
    const state = completeTurn(
      apply(
        startTurn(initialState),
        done(userMessage("u", "Hi")),
        done(assistantMessage("a", "Hello")),
        done(widget("w", { type: "Card" })),
        done({ ...item("h", "hidden_context_item"), content: 1 }),
      ),
    );
    expect(transcriptRows(state).map(({ key }) => key)).toEqual(["u", "a", "w", "actions-a"]);
  });

  it("cut turns at end_of_turn", () => {
    const state = completeTurn(
      apply(
        startTurn(initialState),
        done(assistantMessage("a", "One")),
        done(item("e", "end_of_turn")),
        done(assistantMessage("b", "Two")),
      ),
    );
    expect(transcriptRows(state).map(({ key }) => key)).toEqual([
      "a",
      "actions-a",
      "b",
      "actions-b",
    ]);
  });

  it("show work in progress until a message has text", () => {
    const waiting = apply(sent(), ...opening("Hello"));
    expect(transcriptRows(waiting).at(-1)).toMatchObject({ kind: "working" });
    const answering = apply(waiting, added(assistantMessage("a", "")), delta("a", "Hi"));
    expect(transcriptRows(answering).at(-1)).toMatchObject({ kind: "item", key: "a" });
  });
});
