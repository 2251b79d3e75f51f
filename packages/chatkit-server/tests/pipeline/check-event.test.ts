import { describe, expect, it } from "vitest";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { checkEvent } from "../../src/pipeline/check-event";
import { done, makeMessage, makeToolCall, makeWidget, makeWorkflow } from "../support/items";

/** Untyped, as from a handler in JavaScript. */
function untyped(event: object): ThreadStreamEvent {
  return event as ThreadStreamEvent;
}

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

const circular: Record<string, unknown> = {};
circular["self"] = circular;

const effect = (data: object) => untyped({ type: "client_effect", name: "n", data });
const workflowWith = (task: object) =>
  untyped(
    done({
      ...makeWorkflow(),
      workflow: { type: "custom", tasks: [task], expanded: false },
    } as never),
  );

describe("checkEvent", () => {
  it("fills in the types of sources from their members", () => {
    const found = checkEvent(
      workflowWith({ type: "web_search", sources: [{ title: "T", url: "https://a.test" }] }),
    );
    const read = checkEvent(
      workflowWith({ type: "file", sources: [{ title: "T", filename: "a.txt" }] }),
    );
    expect(found).toMatchObject({
      item: { workflow: { tasks: [{ sources: [{ type: "url" }] }] } },
    });
    expect(read).toMatchObject({
      item: { workflow: { tasks: [{ sources: [{ type: "file" }] }] } },
    });
  });

  it.each([
    [{ title: "T", filename: "a.txt" }, "file"],
    [{ title: "T", url: "https://a.test" }, "url"],
    [{ title: "T", id: "e_1" }, "entity"],
  ])("fills in the type of an annotation's source %j", (source, type) => {
    const content = [{ text: "Hi", annotations: [{ source }] }];
    expect(checkEvent(untyped(done({ ...makeMessage(), content } as never)))).toMatchObject({
      item: { content: [{ annotations: [{ type: "annotation", source: { type } }] }] },
    });
  });

  it.each([
    ["an unknown icon", { type: "progress_update", text: "a", icon: "tent" }, "icon"],
    [
      "an invalid date",
      done(makeMessage("m", "a", { created_at: "yesterday" })),
      "item.created_at",
    ],
    ["a number that isn't finite", effect({ a: [1, Number.NaN] }), "data.a.1"],
    ["a value that isn't JSON", effect({ a: () => 1 }), "data.a"],
    ["a class instance", effect({ a: new Map() }), "data.a"],
    ["a circular value", effect(circular), "data.self.self"],
    ["a value nested too deep", effect({ a: deep(300) }), "data.a.0.0"],
    [
      "a number in a widget that isn't finite",
      done(makeWidget({ widget: { type: "Card", size: Infinity } })),
      "item.widget.size",
    ],
    [
      "an item without its members",
      { type: "thread.item.done", item: { type: "task" } },
      "item.id",
    ],
  ])("rejects %s and names the member", (_what, event, member) => {
    expect(() => checkEvent(untyped(event))).toThrow(
      new RegExp(`^The event isn't valid at ${member}`),
    );
  });

  it("accepts dates in every ISO 8601 form", () => {
    for (const created_at of ["2025-01-02T03:04:05.678901", "2025-01-02T03:04:05+02:00"]) {
      expect(checkEvent(done(makeMessage("m", "a", { created_at })))).toMatchObject({
        item: { created_at },
      });
    }
  });

  it("replaces half characters, which databases and models reject", () => {
    const half = "🏕️ tent".slice(0, 1);
    expect(checkEvent(done(makeMessage("m", half)))).toMatchObject({
      item: { content: [{ text: "\ufffd" }] },
    });
    expect(checkEvent(done(makeToolCall({ arguments: { [half]: half } })))).toMatchObject({
      item: { arguments: { "\ufffd": "\ufffd" } },
    });
  });

  it("copies what it checks, including widgets", () => {
    const text = { type: "Text", value: "before" };
    const checked = checkEvent(done(makeWidget({ widget: { type: "Card", children: [text] } })));
    text.value = "after";
    expect(checked).toMatchObject({ item: { widget: { children: [{ value: "before" }] } } });
  });

  it("drops unset members and converts dates, like JSON.stringify", () => {
    const date = new Date(0);
    expect(checkEvent(effect({ unset: undefined, date, list: [undefined] }))).toMatchObject({
      data: { date: "1970-01-01T00:00:00.000Z", list: [null] },
    });
    expect(checkEvent(effect({ unset: undefined }))).toEqual({
      type: "client_effect",
      name: "n",
      data: {},
    });
  });
});
