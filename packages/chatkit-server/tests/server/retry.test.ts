import { describe, expect, it } from "vitest";
import type { UserMessageItem } from "@acme/chatkit-server";
import { Harness, request, types } from "../support/harness";
import { done, makeHidden, makeMessage, makeUserMessage } from "../support/items";

const retry = (itemId: string) =>
  request("threads.retry_after_item", { thread_id: "thr_1", item_id: itemId });

function answering(text: string) {
  const seen: (UserMessageItem | null)[] = [];
  const harness = new Harness({
    respond: (_thread, message) => {
      seen.push(message);
      return [done(makeMessage("msg_new", text))];
    },
  });
  return { harness, seen };
}

const exchanges = [
  makeUserMessage({ id: "msg_1" }),
  makeMessage("msg_2", "One"),
  makeUserMessage({ id: "msg_3", quoted_text: "One" }),
  makeMessage("msg_4", "Two"),
];

describe("threads.retry_after_item", () => {
  it("replaces the reply and sends only new events", async () => {
    const { harness } = answering("Better");
    await harness.seed([makeUserMessage({ id: "msg_1" }), makeMessage("msg_2", "Poor")]);
    expect(types(await harness.stream(retry("msg_1")))).toEqual([
      "stream_options",
      "thread.item.done",
    ]);
    expect((await harness.items()).map((item) => item.id)).toEqual(["msg_1", "msg_new"]);
  });

  it("doesn't change earlier exchanges", async () => {
    const { harness } = answering("Better");
    await harness.seed(exchanges);
    await harness.stream(retry("msg_3"));
    expect((await harness.items()).map((item) => item.id)).toEqual([
      "msg_1",
      "msg_2",
      "msg_3",
      "msg_new",
    ]);
  });

  it("passes the stored message to the handler", async () => {
    const { harness, seen } = answering("Better");
    await harness.seed(exchanges);
    await harness.stream(retry("msg_3"));
    expect(seen).toEqual([exchanges[2]]);
  });

  it("rejects a retry after anything but a user message", async () => {
    const { harness, seen } = answering("Better");
    await harness.seed(exchanges);
    await expect(harness.stream(retry("msg_2"))).rejects.toMatchObject({ field: "params.item_id" });
    expect(await harness.items()).toHaveLength(4);
    expect(seen).toEqual([]);
  });

  it("sends an error if the message was deleted, and deletes nothing", async () => {
    const { harness, seen } = answering("Better");
    await harness.seed(exchanges);
    expect(await harness.stream(retry("msg_gone"))).toEqual([
      {
        type: "error",
        code: "custom",
        message: "This message was deleted, so it can't be answered again.",
        allow_retry: false,
      },
    ]);
    expect(await harness.items()).toHaveLength(4);
    expect(seen).toEqual([]);
  });

  it("deletes everything after the message, across pages, newest first", async () => {
    const { harness } = answering("Better");
    const later = Array.from({ length: 25 }, (_, index) =>
      index % 3 === 0 ? makeHidden({ id: `it_${index}` }) : makeMessage(`it_${index}`, "Hi"),
    );
    await harness.seed([makeUserMessage({ id: "msg_1" }), ...later]);
    const deleted: string[] = [];
    const deleteThreadItem = harness.store.deleteThreadItem.bind(harness.store);
    harness.store.deleteThreadItem = async (threadId, itemId, context) => {
      deleted.push(itemId);
      await deleteThreadItem(threadId, itemId, context);
    };
    await harness.stream(retry("msg_1"));
    expect(deleted).toEqual(later.map((item) => item.id).reverse());
    expect((await harness.items()).map((item) => item.id)).toEqual(["msg_1", "msg_new"]);
  });
});
