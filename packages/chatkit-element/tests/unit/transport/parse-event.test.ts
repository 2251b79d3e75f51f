import { describe, expect, it } from "vitest";
import { parseEvent, parseItems } from "../../../src/transport/parse-event";
import { assistantMessage, item, thread } from "../../support/element-page/wire";

function parse(value: unknown) {
  const ignored: string[] = [];
  const frame = typeof value === "string" ? value : JSON.stringify(value);
  return { event: parseEvent(frame, (what) => ignored.push(what)), ignored };
}

describe("parsing events", () => {
  it("ignores events that aren't JSON or have no known type", () => {
    expect(parse("{")).toEqual({ event: null, ignored: ["frame that is not JSON"] });
    expect(parse({})).toEqual({ event: null, ignored: ["frame without a type"] });
    expect(parse({ type: "new.thing" })).toEqual({ event: null, ignored: ["event new.thing"] });
  });

  it("never reports content", () => {
    const { ignored } = parse({ type: "error", allow_retry: "a secret" });
    expect(ignored).toEqual(["event error"]);
  });

  it("drops an unknown icon instead of the event", () => {
    const { event } = parse({ type: "progress_update", text: "Looking", icon: "holo" });
    expect(event).toEqual({ type: "progress_update", text: "Looking" });
  });

  it("drops unknown icons deep inside an item", () => {
    const task = { type: "custom", title: "Step", icon: "holo" };
    const workflow = { type: "custom", tasks: [task, task] };
    const { event } = parse({
      type: "thread.item.done",
      item: { ...item("w", "workflow"), workflow },
    });
    expect(event).toMatchObject({ item: { workflow: { tasks: [{ title: "Step" }, {}] } } });
  });

  const message = (value: object) => ({ ...item("a", "assistant_message"), ...value });
  const text = (annotations: unknown) => ({ type: "output_text", text: "Hi", annotations });
  const source = { type: "url", title: "A", url: "https://a.example" };

  it.each([
    [
      "content",
      message({ content: [{ type: "hologram" }, text([]), null] }),
      { content: [text([])] },
    ],
    [
      "annotations",
      message({ content: [text([{ source: { type: "dream" } }, null, { source }])] }),
      { content: [{ text: "Hi", annotations: [{ source }] }] },
    ],
    ["annotations", message({ content: [text(null)] }), { content: [text([])] }],
    [
      "tasks",
      {
        ...item("w", "workflow"),
        workflow: { type: "custom", tasks: [{ type: "dance" }, null, { type: "image" }] },
      },
      { workflow: { tasks: [{ type: "image" }] } },
    ],
    [
      "attachments",
      {
        ...item("u", "user_message"),
        content: [{ type: "input_text", text: "Hi" }, { type: "input_smell" }],
        attachments: [{ type: "smell", id: "x" }, null],
        inference_options: {},
      },
      { content: [{ text: "Hi" }], attachments: [] },
    ],
  ])("omits only the invalid elements of %s", (_list, value, expected) => {
    const ignored: string[] = [];
    expect(parseItems([value], (what) => ignored.push(what))).toMatchObject([expected]);
    expect(ignored.length).toBeGreaterThan(0);
    expect(parse({ type: "thread.item.done", item: value }).event).toMatchObject({
      item: expected,
    });
  });

  it("ignores the items page of threads in events", () => {
    const items = { data: [item("x", "hologram")], has_more: false };
    const { event } = parse({ type: "thread.created", thread: thread("t", { items }) });
    expect(event).toMatchObject({ thread: { id: "t", items: { data: [] } } });
  });

  it("reads a page item by item", () => {
    const ignored: string[] = [];
    const page = [assistantMessage("a", "Hi"), item("x", "hologram"), 7];
    const items = parseItems(page, (what) => ignored.push(what));
    expect(items.map(({ id }) => id)).toEqual(["a"]);
    expect(ignored).toEqual(["item hologram", "item without a type"]);
  });
});
