import { describe, expect, it } from "vitest";
import type { ThreadItem, ThreadStreamEvent } from "@acme/chatkit-server";
import { addMessage, Harness, request } from "../support/harness";
import {
  added,
  done,
  makeMessage,
  makeUserMessage,
  makeWorkflow,
  replaced,
} from "../support/items";

const secret = { secret: { for: "the server" } };

const task = {
  type: "web_search" as const,
  status_indicator: "none" as const,
  queries: [],
  sources: [{ type: "url" as const, title: "Shop", url: "https://shop.test/", ...secret }],
  ...secret,
};

const annotation = {
  type: "annotation" as const,
  source: { type: "file" as const, title: "F", filename: "f.txt", ...secret },
  ...secret,
};

const items: ThreadItem[] = [
  {
    ...makeMessage("msg_1"),
    content: [{ type: "output_text", text: "Hi", annotations: [annotation], ...secret }],
    ...secret,
  },
  {
    ...makeWorkflow({ id: "wf_1" }),
    workflow: {
      type: "custom",
      tasks: [task],
      expanded: false,
      summary: { title: "Done", ...secret },
      ...secret,
    },
    ...secret,
  },
  {
    ...makeUserMessage({ id: "msg_2" }),
    inference_options: { ...secret },
    attachments: [{ type: "file", id: "a", name: "a.txt", mime_type: "text/plain", ...secret }],
    ...secret,
  },
];

const taskAdded: ThreadStreamEvent = {
  type: "thread.item.updated",
  item_id: "wf_9",
  update: { type: "workflow.task.added", task_index: 0, task },
};

describe("unknown members", () => {
  it("stay in the store and aren't sent to clients, in streams or in results", async () => {
    const harness = new Harness({
      respond: (thread) => {
        thread.status = { type: "locked", reason: "Sold", ...secret };
        return [...items.flatMap((item) => [added(item), done(item), replaced(item)]), taskAdded];
      },
    });
    await harness.seed();
    const frames = await harness.frames(addMessage());
    const read = await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }));
    const list = await harness.json(request("items.list", { thread_id: "thr_1" }));
    expect(frames).toHaveLength(2 + 3 * items.length + 2);
    expect(JSON.stringify([frames, read, list])).not.toContain("secret");
    expect(read).toMatchObject({
      items: { data: [{}, { content: [{ text: "Hi" }] }, { workflow: { tasks: [{}] } }, {}] },
    });
    expect(await harness.items()).toMatchObject([{}, ...items]);
  });

  it("aren't sent to clients in the result of a sync action", async () => {
    const [item] = items;
    const harness = new Harness({ syncAction: async () => ({ updated_item: item }) });
    await harness.seed();
    const answer = await harness.json(
      request("threads.sync_custom_action", { thread_id: "thr_1", action: { type: "buy" } }),
    );
    expect(answer).toMatchObject({ updated_item: { content: [{ text: "Hi" }] } });
    expect(JSON.stringify(answer)).not.toContain("secret");
  });
});
