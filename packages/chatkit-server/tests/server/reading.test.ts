import { describe, expect, it } from "vitest";
import { z } from "zod";
import { NotFoundError, type ThreadItem } from "@acme/chatkit-server";
import { bob, createThread, Harness, makeThread, request } from "../support/harness";
import { makeHidden, makeMessage } from "../support/items";

const PageSchema = z.object({
  data: z.array(z.looseObject({ id: z.string() })),
  has_more: z.boolean(),
  after: z.string().optional(),
});

async function page(harness: Harness, type: string, params: object = {}) {
  const answer = PageSchema.parse(await harness.json(request(type, params)));
  return { ...answer, ids: answer.data.map((row) => row.id) };
}

function messages(count: number): ThreadItem[] {
  return Array.from({ length: count }, (_, index) => makeMessage(`msg_${index + 1}`, "Hi"));
}

function range(first: number, last: number): string[] {
  const step = first < last ? 1 : -1;
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => `msg_${first + i * step}`);
}

describe("reading", () => {
  it("returns a thread with its items", async () => {
    const harness = new Harness();
    await harness.seed([makeMessage("msg_1", "Hi")], { title: "Tents" });
    expect(await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }))).toMatchObject({
      id: "thr_1",
      title: "Tents",
      items: { data: [{ id: "msg_1", content: [{ text: "Hi", annotations: [] }] }] },
    });
  });

  it("returns a long thread with its oldest 20 items", async () => {
    const harness = new Harness();
    await harness.seed(messages(25));
    const thread = z
      .object({ items: PageSchema })
      .parse(await harness.json(request("threads.get_by_id", { thread_id: "thr_1" })));
    expect(thread.items.data.map((item) => item.id)).toEqual(range(1, 20));
    expect(thread.items).toMatchObject({ has_more: true, after: "msg_20" });
  });

  it("returns 25 threads in pages, newest first, without items", async () => {
    const harness = new Harness();
    for (let day = 1; day <= 25; day += 1) {
      const created = new Date(Date.UTC(2025, 0, day)).toISOString();
      await harness.seed([makeMessage()], { id: `thr_${day}`, created_at: created });
    }
    const first = await page(harness, "threads.list", { limit: 20 });
    expect(first.ids[0]).toBe("thr_25");
    expect(first).toMatchObject({ has_more: true, after: "thr_6" });
    expect(first.data[0]).toMatchObject({ items: { data: [], has_more: false } });
    const second = await page(harness, "threads.list", { after: first.after });
    expect(second.ids).toEqual(["thr_5", "thr_4", "thr_3", "thr_2", "thr_1"]);
    expect(second).toMatchObject({ has_more: false });
    expect(second).not.toHaveProperty("after");
  });

  it("returns 26 items as the 20 newest, then 6", async () => {
    const harness = new Harness();
    await harness.seed(messages(26));
    const first = await page(harness, "items.list", { thread_id: "thr_1" });
    expect(first.ids).toEqual(range(26, 7));
    const second = await page(harness, "items.list", { thread_id: "thr_1", after: first.after });
    expect(second.ids).toEqual(range(6, 1));
    expect(second.has_more).toBe(false);
  });

  it("treats a limit of 0 as absent", async () => {
    const harness = new Harness();
    await harness.seed(messages(25));
    const first = await page(harness, "items.list", { thread_id: "thr_1", limit: 0 });
    expect(first.ids).toHaveLength(20);
  });

  it("omits hidden items", async () => {
    const harness = new Harness();
    await harness.seed([makeMessage("msg_1", "Hi"), makeHidden()]);
    expect((await page(harness, "items.list", { thread_id: "thr_1" })).ids).toEqual(["msg_1"]);
    expect(
      JSON.stringify(await harness.json(request("threads.get_by_id", { thread_id: "thr_1" }))),
    ).not.toContain("hid_1");
  });

  it("skips hidden items, so that pages are full", async () => {
    const harness = new Harness();
    const hidden = Array.from({ length: 30 }, (_, index) => makeHidden({ id: `hid_${index}` }));
    await harness.seed([...messages(3), ...hidden]);
    const first = await page(harness, "items.list", { thread_id: "thr_1", limit: 2 });
    expect(first.ids).toEqual(["msg_3", "msg_2"]);
    expect(first).toMatchObject({ has_more: true, after: "msg_2" });
    const afterHidden = await page(harness, "items.list", { thread_id: "thr_1", after: "hid_3" });
    expect(afterHidden.ids).toEqual(range(3, 1));
  });

  it("returns exactly as many rows as requested as the last page", async () => {
    const harness = new Harness();
    await harness.seed(messages(4));
    const last = await page(harness, "items.list", { thread_id: "thr_1", limit: 4 });
    expect(last.has_more).toBe(false);
    expect(last).not.toHaveProperty("after");
  });

  it("returns rows of the same moment exactly once", async () => {
    const harness = new Harness();
    await harness.seed(messages(7));
    for (const id of ["thr_2", "thr_3", "thr_4"]) await harness.seed([], { id });
    const items: string[] = [];
    const threads: string[] = [];
    for (const [type, seen] of [
      ["items.list", items],
      ["threads.list", threads],
    ] as const) {
      let after: string | undefined;
      do {
        const next = await page(harness, type, { thread_id: "thr_1", limit: 2, after });
        seen.push(...next.ids);
        after = next.after;
      } while (after);
    }
    expect(items).toEqual(range(7, 1));
    expect(threads).toEqual(["thr_4", "thr_3", "thr_2", "thr_1"]);
  });

  it("treats another user's rows as missing", async () => {
    const harness = new Harness();
    await harness.seed([makeMessage("msg_1", "Hi")]);
    const get = request("threads.get_by_id", { thread_id: "thr_1" });
    await expect(harness.json(get, bob)).rejects.toMatchObject({ name: "NotFoundError" });
    expect(await harness.json(request("threads.list"), bob)).toMatchObject({ data: [] });
    const items = request("items.list", { thread_id: "thr_1" });
    await expect(harness.json(items, bob)).rejects.toMatchObject({ name: "NotFoundError" });
    await harness.json(request("threads.delete", { thread_id: "thr_1" }), bob);
    expect(await harness.json(get)).toMatchObject({ id: "thr_1" });
  });

  it("fails for an unknown thread, and returns no items for an empty one", async () => {
    const harness = new Harness();
    await harness.seed();
    const list = (thread_id: string) => request("items.list", { thread_id });
    await expect(harness.json(list("gone"))).rejects.toThrow(NotFoundError);
    expect(await harness.json(list("thr_1"))).toMatchObject({ data: [] });
  });

  it("rejects an unknown cursor as not found", async () => {
    const harness = new Harness();
    await harness.seed(messages(2));
    const list = request("items.list", { thread_id: "thr_1", after: "msg_gone" });
    await expect(harness.json(list)).rejects.toMatchObject({ name: "NotFoundError" });
  });

  it("returns a thread that a stream has just created", async () => {
    const harness = new Harness();
    await harness.store.saveThread(makeThread({ id: "thr_old" }), { userId: "alice" });
    await harness.stream(createThread("Hello"));
    const list = await page(harness, "threads.list");
    expect(list.ids).toHaveLength(2);
  });
});
