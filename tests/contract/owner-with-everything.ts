import type { Database, ModelName, Owner } from "@/lib/db";
import { PrismaFeedbackStore, PrismaTurnStore, PrismaUsageStore } from "@/lib/stores";
import {
  makeAttachment,
  makeHiddenItem,
  makeThread,
  makeUserMessage,
} from "@/packages/chatkit-server/tests/contract/builders";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";
import type { Address } from "@/lib/shop/checkout/address";
import { ORDER_DETAILS } from "../support/order-details";
import { openDatabaseUploads } from "./database-uploads";

const orderLine = { name: "Mug", variant: "Red", quantity: 2, priceCents: 900 };

/** An address that no other user has. */
export function addressOf({ userId }: Owner): Address {
  return { ...ORDER_DETAILS.address, street: `Street of ${userId}` };
}

/** Creates users with data in every domain. */
export class OwnerBuilder {
  readonly #database: Database;
  readonly #clock: () => number;

  constructor(database: Database, clock: () => number) {
    this.#database = database;
    this.#clock = clock;
  }

  /** A user with rows in every model that has an owner. */
  async create(guest: boolean, tenantId?: string): Promise<Owner> {
    const owner = createOwner(tenantId);
    const now = this.#clock();
    await this.#database.user.create({
      data: {
        tenantId: owner.tenantId,
        id: owner.userId,
        name: "Ada",
        guest,
        createdAt: now,
        seenAt: now,
      },
    });
    const link = { hash: `link_${owner.userId}`, purpose: "confirm_email", expiresAt: now };
    await this.#database.emailedLink.create({ data: { ...owner, ...link } });
    await this.#createChat(owner);
    await this.saveUsage(owner, `trn_${owner.userId}_used`);
    const fact = { id: `fact_${owner.userId}`, text: `Wears size 44, says ${owner.userId}` };
    await this.#database.userFact.create({ data: { ...owner, ...fact, createdAt: now } });
    await this.#createOrder(owner, `AC-${owner.userId}`);
    const ticket = { subject: "Boots", description: "Too small.", status: "open" };
    await this.#database.ticket.create({
      data: { ...owner, ...ticket, number: `HT-${owner.userId}`, createdAt: now },
    });
    const call = { threadId: "thr_1", tool: "cancel_order", arguments: "{}", status: "pending" };
    await this.#database.approval.create({
      data: { ...owner, id: `apr_${owner.userId}`, ...call, createdAt: now },
    });
    const offer = { number: `P-${owner.userId}`, lines: "[]", totalCents: 1_800, currency: "EUR" };
    await this.#database.proposal.create({ data: { ...owner, ...offer, createdAt: now } });
    const visit = { day: "2026-03-12", topic: "Tents" };
    await this.#database.demonstration.create({ data: { ...owner, ...visit, createdAt: now } });
    const lines = {
      create: [{ productId: await this.#ensureProduct(), variant: "Red", quantity: 2 }],
    };
    await this.#database.cart.create({ data: { ...owner, lines } });
    const address = JSON.stringify(addressOf(owner));
    await this.#database.checkout.create({ data: { ...owner, address, delivery: "express" } });
    return owner;
  }

  /** More threads, each with a message, a file and an order. */
  async saveUsage(owner: Owner, turnId: string): Promise<void> {
    const usage = new PrismaUsageStore({
      database: async () => this.#database,
      clock: this.#clock,
    });
    await usage.save(
      {
        turnId,
        threadId: "thr_1",
        requestId: "req_1",
        messages: 1,
        model: "stand-in",
        modelCalls: 2,
        inputTokens: 100,
        cachedTokens: 60,
        outputTokens: 20,
        reasoningTokens: 5,
        firstWordMs: 300,
        totalMs: 900,
        tools: ["get_cart"],
        ending: "complete",
      },
      owner,
    );
  }

  /** Adds messages to the end of a thread. */
  async addItems(owner: Owner, threadId: string, count: number): Promise<void> {
    const content = [{ type: "input_text" as const, text: "One of many" }];
    await this.#database.threadItem.createMany({
      data: Array.from({ length: count }, (_, index) => {
        const item = makeUserMessage({ id: `many_${index}`, thread_id: threadId, content });
        return {
          ...owner,
          threadId,
          id: item.id,
          type: item.type,
          data: JSON.stringify(item),
          position: 1_000 + index,
          hidden: false,
          createdAt: this.#clock(),
        };
      }),
    });
  }

  async addMany(owner: Owner, count: number): Promise<void> {
    const database = this.#database;
    const createdAt = this.#clock();
    const productId = await this.#ensureProduct();
    const ids = Array.from({ length: count }, (_, index) => `many_${index}`);
    const orderId = (id: string) => `${id}-${owner.userId}`;
    await database.thread.createMany({
      data: ids.map((id) => {
        return { ...owner, id, sortKey: id, createdAt, created: new Date(createdAt).toISOString() };
      }),
    });
    await database.threadItem.createMany({
      data: ids.map((threadId) => {
        const { id, type, ...item } = makeUserMessage({ thread_id: threadId });
        const data = JSON.stringify({ id, type, ...item });
        return { ...owner, threadId, id, type, data, position: 1, hidden: false, createdAt };
      }),
    });
    await database.attachment.createMany({
      data: ids.map((id) => {
        const data = JSON.stringify(makeAttachment({ id }));
        return { ...owner, id, threadId: id, storage: "database", size: 5, data };
      }),
    });
    const bytes = new TextEncoder().encode("Notes");
    await database.attachmentBlob.createMany({
      data: ids.map((attachmentId) => ({ ...owner, attachmentId, bytes })),
    });
    await database.order.createMany({
      data: ids.map((id) => ({ ...owner, ...this.#order(orderId(id)), id: orderId(id) })),
    });
    await database.orderLine.createMany({
      data: ids.map((id) => ({ ...orderLine, orderId: orderId(id), productId })),
    });
  }

  async #createChat(owner: Owner): Promise<void> {
    const clock = this.#clock;
    const database = async () => this.#database;
    const { store, attachments } = openDatabaseUploads(this.#database, clock);
    const turnStore = new PrismaTurnStore({ database, clock });
    const file = { name: "notes.txt", bytes: new TextEncoder().encode("Notes") };
    const sent = await attachments.acceptDirectUpload(file, owner);
    await attachments.acceptDirectUpload(file, owner);
    const threadId = `thr_${owner.userId}`;
    const item = makeUserMessage({ thread_id: threadId, attachments: [sent] });
    const thread = makeThread({ id: threadId, title: "Boots" });
    await store.createThread(thread, { item, attachments: [sent] }, owner);
    await store.addThreadItem(threadId, makeHiddenItem({ thread_id: threadId }), owner);
    const vote = { threadId, itemIds: [item.id], kind: "positive" as const };
    await new PrismaFeedbackStore({ database, clock }).save(vote, owner);
    const turnId = `trn_${owner.userId}`;
    await turnStore.begin({ id: turnId, thread_id: threadId, lease: 1_000 }, owner);
    await turnStore.end(turnId, owner);
  }

  async #createOrder(owner: Owner, number: string): Promise<void> {
    const lines = { create: [{ ...orderLine, productId: await this.#ensureProduct() }] };
    const address = JSON.stringify(addressOf(owner));
    const delivery = { address, delivery: "standard" };
    await this.#database.order.create({
      data: { ...owner, ...this.#order(number), ...delivery, lines },
    });
  }

  #order(number: string) {
    const placedAt = new Date(this.#clock());
    const total = { totalCents: 1_800, currency: "EUR" };
    return { number, status: "placed", placedAt, ...total, sample: false };
  }

  async #ensureProduct(): Promise<string> {
    const category = { slug: "kitchen", name: "Kitchen", summary: "", position: 1 };
    const { slug } = category;
    await this.#database.category.upsert({ where: { slug }, create: category, update: {} });
    const product = await this.#database.product.upsert({
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
}

interface CountableRows {
  count(query: { where: Record<string, string> }): Promise<number>;
}

/** The number of an owner's rows in each model. */
export async function countRows(
  database: Database,
  models: readonly ModelName[],
  { tenantId, userId }: Owner,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const model of models) {
    const rows: CountableRows = Reflect.get(
      database,
      `${model.charAt(0).toLowerCase()}${model.slice(1)}`,
    );
    const user = model === "User" ? "id" : "userId";
    counts[model] = await rows.count({ where: { tenantId, [user]: userId } });
  }
  return counts;
}
