import { describe, expect, it } from "vitest";
import { NotFoundError } from "@acme/chatkit-server";
import type { Database, Owner } from "@/lib/db";
import {
  deleteEverything,
  exportEverything,
  moveGuestData,
  PrismaFeedbackStore,
  PrismaTurnStore,
  sweepExpiredData,
} from "@/lib/stores";
import {
  makeHiddenItem,
  makeThread,
  makeUserMessage,
} from "@/packages/chatkit-server/tests/contract/builders";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";
import { openDatabaseUploads } from "./database-uploads";

const DAY = 24 * 60 * 60 * 1000;
const start = Date.parse("2026-03-01T12:00:00Z");

export function describeDataRights(database: Database): void {
  let now = start;
  const clock = () => now;
  const { store, attachments } = openDatabaseUploads(database, clock);
  const open = async () => database;
  const feedback = new PrismaFeedbackStore({ database: open, clock });
  const turnStore = new PrismaTurnStore({ database: open, clock });

  /** A user with one of everything. */
  async function createUser(guest: boolean, tenantId?: string): Promise<Owner> {
    const owner = createOwner(tenantId);
    const { userId } = owner;
    const moments = { createdAt: now, seenAt: now };
    await database.user.create({
      data: { tenantId: owner.tenantId, id: userId, name: "Ada", guest, ...moments },
    });
    const file = { name: "notes.txt", bytes: new TextEncoder().encode("Notes") };
    const sent = await attachments.acceptDirectUpload(file, owner);
    await attachments.acceptDirectUpload(file, owner);
    const threadId = `thr_${userId}`;
    const item = makeUserMessage({ thread_id: threadId, attachments: [sent] });
    const thread = makeThread({ id: threadId, title: "Boots" });
    await store.createThread(thread, { item, attachments: [sent] }, owner);
    await store.addThreadItem(threadId, makeHiddenItem({ thread_id: threadId }), owner);
    await feedback.save({ threadId, itemIds: [item.id], kind: "positive" }, owner);
    await turnStore.begin({ id: `trn_${userId}`, thread_id: threadId, lease: 1_000 }, owner);
    await turnStore.end(`trn_${userId}`, owner);
    await createShopping(owner);
    return owner;
  }

  async function createShopping(owner: Owner): Promise<void> {
    const line = { name: "Mug", variant: "Red", quantity: 2, priceCents: 900 };
    const product = await ensureProduct();
    const order = { number: `AC-${owner.userId}`, status: "placed", placedAt: new Date(now) };
    await database.order.create({
      data: {
        ...owner,
        ...order,
        totalCents: 1_800,
        currency: "EUR",
        sample: false,
        lines: { create: [{ ...line, productId: product }] },
      },
    });
    const lines = { create: [{ productId: product, variant: "Red", quantity: 2 }] };
    await database.cart.create({ data: { ...owner, lines } });
  }

  async function ensureProduct(): Promise<string> {
    const category = { slug: "kitchen", name: "Kitchen", summary: "", position: 1 };
    const { slug } = category;
    await database.category.upsert({ where: { slug }, create: category, update: {} });
    const product = await database.product.upsert({
      where: { slug: "mug" },
      update: {},
      create: {
        slug: "mug",
        name: "Mug",
        categorySlug: slug,
        priceCents: 900,
        currency: "EUR",
        summary: "",
        description: "",
        details: "{}",
        options: "[]",
        attributes: "[]",
        image: "",
        stock: 9,
        featured: false,
        position: 1,
      },
    });
    return product.id;
  }

  async function rowsOf({ tenantId, userId }: Owner) {
    const owner = { tenantId, userId };
    return {
      threads: await database.thread.count({ where: owner }),
      items: await database.threadItem.count({ where: owner }),
      turns: await database.turn.count({ where: owner }),
      attachments: await database.attachment.count({ where: owner }),
      blobs: await database.attachmentBlob.count({ where: owner }),
      feedback: await database.feedback.count({ where: owner }),
      orders: await database.order.count({ where: owner }),
      carts: await database.cart.count({ where: owner }),
      users: await database.user.count({ where: { tenantId, id: userId } }),
    };
  }

  const nothing = {
    threads: 0,
    items: 0,
    turns: 0,
    attachments: 0,
    blobs: 0,
    feedback: 0,
    orders: 0,
    carts: 0,
    users: 0,
  };

  describe("data rights", () => {
    it("move all of a guest's data to the account, and put their carts together", async () => {
      const guest = await createUser(true);
      const account = await createUser(false, guest.tenantId);
      const moved = await moveGuestData(database, guest, account);
      expect(moved).toEqual({ threads: 1, attachments: 2, orders: 1, cartLines: 1 });
      expect(await rowsOf(guest)).toEqual(nothing);
      expect(await rowsOf(account)).toEqual({
        threads: 2,
        items: 4,
        turns: 2,
        attachments: 4,
        blobs: 4,
        feedback: 2,
        orders: 2,
        carts: 1,
        users: 1,
      });
      const thread = `thr_${guest.userId}`;
      const page = await store.loadVisibleThreadItems(thread, null, 5, "asc", account);
      expect(page.data).toMatchObject([{ type: "user_message", thread_id: thread }]);
      const [line] = await database.cartLine.findMany({ where: { cart: account } });
      expect(line).toMatchObject({ variant: "Red", quantity: 4 });
    });

    it("export everything, for programs and for people", async () => {
      const owner = await createUser(false);
      const { json, markdown } = await exportEverything(database, owner, clock);
      expect(json).toMatchObject({
        tenant_id: owner.tenantId,
        user: { id: owner.userId, name: "Ada", guest: false },
        threads: [
          { title: "Boots", items: [{ type: "user_message" }, { type: "hidden_context_item" }] },
        ],
        attachments: [{ name: "notes.txt" }, { name: "notes.txt" }],
        feedback: [{ kind: "positive", item_id: "msg_u" }],
        cart: [{ name: "Mug", variant: "Red", quantity: 2 }],
        orders: [{ total_cents: 1_800, lines: [{ name: "Mug", price_cents: 900 }] }],
      });
      expect(markdown).toContain("## Boots");
      expect(markdown).toContain("**You:** Boots?\n\n*Attached: notes.txt*");
      expect(markdown).toContain("- 2 × Mug, Red");
    });

    it("delete everything, with a receipt, and nothing of anyone else's", async () => {
      const owner = await createUser(false);
      const neighbour = await createUser(false, owner.tenantId);
      const before = await rowsOf(neighbour);
      expect(await deleteEverything(database, attachments, owner, clock)).toEqual({
        ...owner,
        deletedAt: new Date(now).toISOString(),
        threads: 1,
        items: 2,
        attachments: 2,
        feedback: 1,
        orders: 1,
        carts: 1,
        users: 1,
      });
      expect(await rowsOf(owner)).toEqual(nothing);
      expect(await rowsOf(neighbour)).toEqual(before);
      await expect(store.loadThread(`thr_${owner.userId}`, owner)).rejects.toThrow(NotFoundError);
    });

    it("sweep threads that were silent for a tenant's days, and keep the others", async () => {
      const silent = await createUser(true);
      const lively = await createUser(false, silent.tenantId);
      const elsewhere = await createUser(false);
      now = start + 20 * DAY;
      const thread = `thr_${lively.userId}`;
      const item = makeUserMessage({ id: "msg_new", thread_id: thread });
      await store.addThreadItem(thread, item, lively);
      now = start + 31 * DAY;
      const report = await sweepExpiredData({
        database,
        attachments,
        clock,
        retentionDays: (tenantId) => (tenantId === silent.tenantId ? 30 : 0),
      });
      expect(report).toMatchObject({ threads: 1, guests: 1 });
      expect(await rowsOf(silent)).toEqual(nothing);
      expect(await rowsOf(lively)).toMatchObject({ threads: 1, items: 3, blobs: 1, turns: 0 });
      expect(await rowsOf(elsewhere)).toMatchObject({ threads: 1, items: 2, blobs: 1 });
      now = start;
    });
  });
}
