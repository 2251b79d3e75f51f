import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { findAccount } from "@/lib/auth/accounts";
import { defaultTenantId } from "@/lib/tenants/tenants";
import { deleteEverything, exportEverything, moveGuestData } from "@/lib/data-rights";
import { closeDatabase, getDatabase, readDatabaseTarget, type Owner } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { dataDomains } from "@/lib/domains";
import { getCart } from "@/lib/shop/cart-store";
import { listOrders, placeOrder } from "@/lib/shop/order-store";
import { DatabaseAttachmentStore, PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { itemsOfEveryKind } from "./items-of-every-kind";
import { ORDER_DETAILS } from "../../support/order-details";
import { openKeptPostgres, openKeptSqlite, type KeptDatabase } from "./open-kept-database";

// These tests are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const credentials = { email: "ada@example.com", password: "correct horse battery" };
const guest: Owner = {
  tenantId: defaultTenantId,
  userId: "guest_4f1d2c3b4a5968778695a4b3c2d1e0f0",
};
const ExportedSchema = z.object({
  attachments: z.array(z.object({ id: z.string(), thread_id: z.string().optional() })),
  feedback: z.array(z.object({ thread_id: z.string(), item_id: z.string(), kind: z.string() })),
});

async function exported(owner: Owner) {
  const options = { database: await getDatabase(), domains: dataDomains, owner };
  const pieces = await collect(exportEverything({ ...options, format: "json" }));
  return ExportedSchema.parse(JSON.parse(pieces.join("")));
}

/**
 * One hour after the data was created: drafts haven't expired, and the interrupted turn's lease
 * has.
 */
const clock = () => Date.parse("2026-11-20T13:00:00.000Z");

describe.each([
  { name: "SQLite", open: openKeptSqlite },
  { name: "PostgreSQL", open: openKeptPostgres },
])("a database from the version of 2026-11-21 on $name", ({ open }) => {
  const store = new PrismaStore<Owner>({
    database: getDatabase,
    clock,
    linkPreview: ({ id }) => `/preview/${id}`,
  });
  const attachments = new DatabaseAttachmentStore<Owner>({
    database: getDatabase,
    clock,
    secret: "a secret for tests",
    baseUrl: () => "https://shop.example/api/chatkit/attachments",
  });
  let kept: KeptDatabase;
  let account: Owner;
  let applied: string[];

  beforeAll(async () => {
    kept = await open();
    vi.stubEnv("DATABASE_URL", kept.url);
    vi.stubEnv("AUTH_SECRET", "a secret for tests");
    applied = await migrateDatabase(readDatabaseTarget(process.env), process.cwd());
    const found = await findAccount(credentials);
    account = { tenantId: defaultTenantId, userId: found?.id ?? "" };
  });

  afterAll(async () => {
    await closeDatabase();
    await kept.close();
    vi.unstubAllEnvs();
  });

  it("migrates", () => {
    expect(applied).toContain("20261128205333_add_model_call_day");
    expect(applied).toContain("20261129011411_thread_columns");
    expect(applied).not.toContain("20261121032657_init");
  });

  it("lets its account sign in by email and password only", async () => {
    expect(account.userId).toMatch(/^user_[0-9a-f]{32}$/);
    expect(await findAccount({ ...credentials, password: "correct horse batteries" })).toBeNull();
  });

  it("keeps the account's threads and every kind of item", async () => {
    const threads = await store.loadThreads(10, null, "asc", account);
    expect(threads.data).toMatchObject([
      {
        id: "thr_everything",
        title: "One item of every kind",
        status: { type: "locked", reason: "An example" },
        allowed_image_domains: ["shop.example"],
        metadata: { last_response: "resp_1" },
      },
      { id: "thr_cut_off", status: { type: "active" } },
    ]);
    expect(threads.data[1]?.title).toBeUndefined();
    const [message, ...items] = (
      await store.loadThreadItems("thr_everything", null, 50, "asc", account)
    ).data;
    expect(items).toEqual(itemsOfEveryKind);
    expect(message).toMatchObject({
      type: "user_message",
      content: [
        { type: "input_text", text: "What fits my " },
        { type: "input_tag", id: "pilot-gas-stove", data: { price: "€89" }, interactive: true },
      ],
      attachments: [
        { type: "file", name: "packing list.txt" },
        { type: "image", name: "camp.png", preview_url: expect.stringMatching(/^\/preview\/atc_/) },
      ],
      quoted_text: "Bring a stove",
      inference_options: { tool_choice: { id: "search_products" }, model: "stand-in" },
    });
    const visible = await store.loadVisibleThreadItems("thr_everything", null, 50, "asc", account);
    expect(visible.data).toHaveLength(items.length - 2);
  });

  it("keeps the account's files with their bytes, both sent and drafts", async () => {
    const json = await exported(account);
    expect(json.attachments.map((file) => file.thread_id ?? null).toSorted()).toEqual([
      null,
      "thr_everything",
      "thr_everything",
    ]);
    const files = await Promise.all(
      json.attachments.map(({ id }) => attachments.readAttachment(id, account)),
    );
    const byName = new Map(files.map(({ attachment, bytes }) => [attachment.name, bytes]));
    expect([...byName.keys()].toSorted()).toEqual(["camp.png", "draft.txt", "packing list.txt"]);
    const text = new TextDecoder().decode(byName.get("packing list.txt"));
    expect(text).toBe("Stove, mug, map");
    expect(byName.get("camp.png")?.byteLength).toBe(70);
  });

  it("keeps the account's feedback, cart and order", async () => {
    const json = await exported(account);
    expect(json.feedback).toHaveLength(2);
    expect(json.feedback).toEqual(
      expect.arrayContaining([
        { thread_id: "thr_everything", item_id: "msg_assistant", kind: "positive" },
        { thread_id: "thr_everything", item_id: "wid_card", kind: "negative" },
      ]),
    );
    const line = { productSlug: "enamel-mug", variant: "Cloudberry", quantity: 2 };
    expect(await listOrders(account)).toMatchObject([{ status: "placed", lines: [line] }]);
    expect(await getCart(account)).toMatchObject({
      lines: [{ productSlug: "pilot-gas-stove", variant: "", quantity: 1, priceCents: 5_900 }],
    });
  });

  it("keeps the text that a turn had written when its process was killed", async () => {
    const { server } = createTestAssistant({
      clock,
      store: new PrismaStore({ database: getDatabase, clock }),
      turnStore: new PrismaTurnStore({ database: getDatabase, clock }),
    });
    const client = new AssistantClient(server, account);
    await client.json({ type: "threads.get_by_id", params: { thread_id: "thr_cut_off" } });
    const items = await store.loadVisibleThreadItems("thr_cut_off", null, 9, "asc", account);
    expect(items.data).toMatchObject([
      { id: "msg_asked" },
      { id: "msg_half", content: [{ text: "The lightest one is" }] },
      { type: "task", task: { title: "Not finished: the server was interrupted" } },
    ]);
  });

  it("lets the account buy what was in its cart", async () => {
    const order = await placeOrder(account, ORDER_DETAILS);
    expect(order.lines).toMatchObject([{ productSlug: "pilot-gas-stove", quantity: 1 }]);
    expect(await listOrders(account)).toHaveLength(2);
  });

  it("continues a guest's conversation", async () => {
    const [thread] = (await store.loadThreads(2, null, "desc", guest)).data;
    const before = await store.loadThreadItems(thread?.id ?? "", null, 50, "asc", guest);
    expect(before.data.map(({ type }) => type)).toEqual([
      "user_message",
      "widget",
      "hidden_context_item",
      "assistant_message",
      "user_message",
      "client_tool_call",
      "assistant_message",
      "user_message",
      "assistant_message",
    ]);
    const client = new AssistantClient(createTestAssistant().server, guest);
    client.threadId = thread?.id ?? "";
    expect(replies(await client.say("What is in my cart?")).join()).toContain("Tarn Snow Boot");
  });

  it("moves a guest's data to the account, and deletes all of it on request", async () => {
    const database = await getDatabase();
    const moved = await moveGuestData({ database, domains: dataDomains, guest, account });
    expect(moved).toMatchObject({ threads: 1, attachments: 0, orders: 2, cartLines: 1 });
    expect(await listOrders(account)).toHaveLength(4);
    const receipt = await deleteEverything({ database, domains: dataDomains, owner: account });
    expect(receipt).toMatchObject({ threads: 3, attachments: 3, feedback: 2, orders: 4, users: 1 });
    expect(await findAccount(credentials)).toBeNull();
  });
});
