import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { NotFoundError } from "@acme/chatkit-server";
import {
  deleteEverything,
  exportEverything,
  moveGuestData,
  sweepExpiredData,
} from "@/lib/data-rights";
import type { Database, Owner } from "@/lib/db";
import { dataDomains } from "@/lib/domains";
import { MAX_FACTS } from "@/lib/memory/fact";
import { readCheckout } from "@/lib/shop/checkout/checkout-store";
import { chatData, PrismaTurnStore } from "@/lib/stores";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { makeUserMessage } from "@/packages/chatkit-server/tests/contract/builders";
import { openDatabaseUploads } from "./database-uploads";
import { addressOf, countRows, OwnerBuilder } from "./owner-with-everything";

const DAY = 24 * 60 * 60 * 1000;
/** More rows than the parameters of one SQLite statement: it takes a thousand, three per row. */
const MANY = 450;
const start = Date.parse("2026-03-01T12:00:00Z");

export function describeDataRights(database: Database): void {
  let now = start;
  const clock = () => now;
  const { store, attachments } = openDatabaseUploads(database, clock);
  const builder = new OwnerBuilder(database, clock);
  /** The app's domains, with this test's attachments. */
  const domains = dataDomains.map((domain) =>
    domain.models.includes("Thread") ? chatData(() => attachments) : domain,
  );
  const models = domains.flatMap((domain) => domain.models);
  const rowsOf = (owner: Owner) => countRows(database, models, owner);
  const nothing = Object.fromEntries(models.map((model) => [model, 0]));
  const exported = async (owner: Owner) => {
    const options = { database, domains, owner, clock };
    const [json, markdown] = await Promise.all([
      collect(exportEverything({ ...options, format: "json" })),
      collect(exportEverything({ ...options, format: "markdown" })),
    ]);
    return { json: JSON.parse(json.join("")), markdown: markdown.join(""), pieces: json };
  };
  const erased = (owner: Owner) => deleteEverything({ database, domains, owner, clock });

  describe("data rights", () => {
    it("moves all of a guest's data to the account and merges their carts", async () => {
      const guest = await builder.create(true);
      const account = await builder.create(false, guest.tenantId);
      expect(Object.values(await rowsOf(guest))).not.toContain(0);
      expect(await moveGuestData({ database, domains, guest, account })).toEqual({
        threads: 1,
        attachments: 2,
        approvals: 1,
        facts: 1,
        orders: 1,
        addresses: 1,
        cartLines: 1,
        tickets: 1,
        proposals: 1,
        demonstrations: 0,
      });
      expect(await rowsOf(guest)).toEqual(nothing);
      expect(await rowsOf(account)).toEqual({
        Thread: 2,
        ThreadItem: 4,
        Turn: 2,
        Attachment: 4,
        AttachmentBlob: 4,
        Feedback: 2,
        TurnUsage: 2,
        Approval: 2,
        UserFact: 2,
        Order: 2,
        Cart: 1,
        Checkout: 1,
        Ticket: 2,
        Proposal: 2,
        Demonstration: 1,
        EmailedLink: 1,
        User: 1,
      });
      const thread = `thr_${guest.userId}`;
      const page = await store.loadVisibleThreadItems(thread, null, 5, "asc", account);
      expect(page.data).toMatchObject([{ type: "user_message", thread_id: thread }]);
      const [line] = await database.cartLine.findMany({ where: { cart: account } });
      expect(line).toMatchObject({ variant: "Red", quantity: 4 });
      // The guest's address is newer and belongs to the cart that moved.
      expect(await readCheckout(database, account)).toMatchObject({ address: addressOf(guest) });
    });

    it("moves only those of a guest's facts that the account lacks and has room for", async () => {
      const guest = await builder.create(true);
      const account = await builder.create(false, guest.tenantId);
      const rows = (owner: Owner, texts: readonly string[]) =>
        texts.map((text, index) => ({
          ...owner,
          id: `${owner.userId}_${index}`,
          text,
          createdAt: index,
        }));
      const own = Array.from({ length: MAX_FACTS - 3 }, (_, index) => `Known ${index}`);
      await database.userFact.createMany({ data: rows(account, own) });
      await database.userFact.createMany({
        data: rows(guest, ["Known 1", "Oldest", "New", "Newest"]),
      });
      expect(await moveGuestData({ database, domains, guest, account })).toMatchObject({
        facts: 2,
      });
      const kept = await database.userFact.findMany({ where: account, select: { text: true } });
      expect(kept).toHaveLength(MAX_FACTS);
      expect(kept).toContainEqual({ text: `Wears size 44, says ${guest.userId}` });
      expect(kept).toContainEqual({ text: "Newest" });
      expect(await database.userFact.count({ where: guest })).toBe(0);
    });

    it("merges carts up to the limit of one order across all variants", async () => {
      const guest = await builder.create(true);
      const account = await builder.create(false, guest.tenantId);
      const lines = (owner: Owner) => ({
        cart: { tenantId: owner.tenantId, userId: owner.userId },
      });
      await database.cartLine.updateMany({ where: lines(guest), data: { quantity: 15 } });
      await database.cartLine.updateMany({
        where: lines(account),
        data: { quantity: 12, variant: "Blue" },
      });
      await moveGuestData({ database, domains, guest, account });
      const rows = await database.cartLine.findMany({
        where: lines(account),
        orderBy: { variant: "asc" },
      });
      expect(rows).toMatchObject([
        { variant: "Blue", quantity: 12 },
        { variant: "Red", quantity: 8 },
      ]);
    });

    it("changes nothing when an account signs in to itself", async () => {
      const account = await builder.create(false);
      const before = await rowsOf(account);
      expect(await moveGuestData({ database, domains, guest: account, account })).toEqual({});
      expect(await rowsOf(account)).toEqual(before);
    });

    it("exports everything as JSON and as readable text", async () => {
      const owner = await builder.create(false);
      const { json, markdown } = await exported(owner);
      expect(json).toEqual({
        tenant_id: owner.tenantId,
        user: {
          id: owner.userId,
          name: "Ada",
          email: null,
          email_confirmed_at: null,
          guest: false,
        },
        emailed_links: [{ purpose: "confirm_email", expires_at: new Date(now).toISOString() }],
        exported_at: new Date(now).toISOString(),
        threads: [
          expect.objectContaining({
            title: "Boots",
            items: [
              expect.objectContaining({ type: "user_message" }),
              expect.objectContaining({ type: "hidden_context_item" }),
            ],
          }),
        ],
        attachments: [
          expect.objectContaining({ name: "notes.txt" }),
          expect.objectContaining({ name: "notes.txt" }),
        ],
        feedback: [{ kind: "positive", thread_id: `thr_${owner.userId}`, item_id: "msg_u" }],
        approvals: [
          {
            tool: "cancel_order",
            arguments: "{}",
            status: "pending",
            asked_at: new Date(now).toISOString(),
          },
        ],
        usage: [
          {
            thread_id: "thr_1",
            created_at: new Date(now).toISOString(),
            model: "stand-in",
            input_tokens: 100,
            output_tokens: 20,
            tools: ["get_cart"],
            ending: "complete",
          },
        ],
        facts: [
          {
            text: `Wears size 44, says ${owner.userId}`,
            remembered_at: new Date(now).toISOString(),
          },
        ],
        cart: [{ name: "Mug", variant: "Red", quantity: 2 }],
        checkout: { address: addressOf(owner), delivery: "express" },
        orders: [
          {
            number: `AC-${owner.userId}`,
            status: "placed",
            placed_at: new Date(now).toISOString(),
            total_cents: 1_800,
            currency: "EUR",
            address: addressOf(owner),
            delivery: "standard",
            lines: [{ name: "Mug", variant: "Red", quantity: 2, price_cents: 900 }],
            returns: [],
          },
        ],
        tickets: [
          {
            number: `HT-${owner.userId}`,
            subject: "Boots",
            description: "Too small.",
            status: "open",
            answer: null,
            created_at: new Date(now).toISOString(),
          },
        ],
        proposals: [
          { number: `P-${owner.userId}`, lines: [], total_cents: 1_800, currency: "EUR" },
        ],
        demonstrations: [{ day: "2026-03-12", topic: "Tents" }],
      });
      expect(markdown).toMatch(/^# Everything we keep about Ada\n\nExported 2026-03-01T12:00:00/);
      expect(markdown).toContain("## Boots");
      expect(markdown).toContain("**You:** Boots?\n\n*Attached: notes.txt*");
      expect(markdown.match(/^## \w+/gm)).toEqual([
        "## Links",
        "## Boots",
        "## Attachments",
        "## Answers",
        "## Feedback",
        "## Approvals",
        "## Remembered",
        "## Cart",
        "## Address",
        "## Order",
        "## Tickets",
        "## Proposals",
        "## Demonstrations",
      ]);
      expect(markdown).toContain("- 2 × Mug, Red");
    });

    it("exports each member under a name that only one domain uses", async () => {
      const owner = await builder.create(false);
      const parts = await Promise.all(domains.map((domain) => domain.export(database, owner)));
      const names = parts.flatMap((part) => Object.keys(part.json));
      expect(names).toEqual([...new Set(names)]);
    });

    it("deletes everything with a receipt, and nothing of other users", async () => {
      const owner = await builder.create(false);
      const neighbor = await builder.create(false, owner.tenantId);
      const before = await rowsOf(neighbor);
      expect(await erased(owner)).toEqual({
        ...owner,
        deletedAt: new Date(now).toISOString(),
        threads: 1,
        items: 2,
        attachments: 2,
        feedback: 1,
        approvals: 1,
        facts: 1,
        orders: 1,
        carts: 1,
        addresses: 1,
        tickets: 1,
        proposals: 1,
        demonstrations: 1,
        users: 1,
      });
      expect(await rowsOf(owner)).toEqual(nothing);
      expect(await rowsOf(neighbor)).toEqual(before);
      await expect(store.loadThread(`thr_${owner.userId}`, owner)).rejects.toThrow(NotFoundError);
    });

    it("also deletes the usage that a stopped turn stores after its end", async () => {
      const owner = await builder.create(false);
      const turns = new PrismaTurnStore<Owner>({ database: async () => database });
      const thread_id = `thr_${owner.userId}`;
      await turns.begin({ id: "trn_running", thread_id, lease: 60_000 }, owner);
      const erasing = erased(owner);
      await vi.waitFor(async () => {
        expect(await turns.load(thread_id, owner)).toMatchObject({ stop_requested: true });
      }, 5_000);
      await turns.end("trn_running", owner);
      await wait(150);
      await builder.saveUsage(owner, "trn_running");
      await erasing;
      expect(await rowsOf(owner)).toEqual(nothing);
    });

    it("exports and deletes more rows than the parameter limit of one statement", async () => {
      const owner = await builder.create(false);
      await builder.addMany(owner, MANY);
      const threadId = `thr_${owner.userId}`;
      await builder.addItems(owner, threadId, MANY);
      const { json, markdown, pieces } = await exported(owner);
      // No piece contains more than one item or order.
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(5_000);
      expect(json["threads"]).toHaveLength(MANY + 1);
      const long = json["threads"].find(({ id }: { id: string }) => id === threadId);
      expect(long.items.at(-1)).toMatchObject({ id: `many_${MANY - 1}` });
      expect(markdown.match(/^\*\*You:\*\* One of many$/gm)).toHaveLength(MANY);
      expect(json["attachments"]).toHaveLength(MANY + 2);
      expect(json["orders"]).toHaveLength(MANY + 1);
      expect(await erased(owner)).toMatchObject({
        threads: MANY + 1,
        attachments: MANY + 2,
        orders: MANY + 1,
      });
      expect(await rowsOf(owner)).toEqual(nothing);
    });

    it("deletes threads without messages for a tenant's retention period, and keeps the others", async () => {
      const silent = await builder.create(true);
      const lively = await builder.create(false, silent.tenantId);
      const elsewhere = await builder.create(false);
      now = start + 20 * DAY;
      const thread = `thr_${lively.userId}`;
      const item = makeUserMessage({ id: "msg_new", thread_id: thread });
      await store.addThreadItem(thread, item, lively);
      now = start + 31 * DAY;
      const report = await sweepExpiredData({
        database,
        domains,
        clock,
        retentionDays: (tenantId) => (tenantId === silent.tenantId ? 30 : 0),
      });
      expect(report).toMatchObject({ threads: 1, guests: 1 });
      expect(await rowsOf(silent)).toEqual(nothing);
      expect(await rowsOf(lively)).toMatchObject({
        Thread: 1,
        ThreadItem: 3,
        AttachmentBlob: 1,
        Turn: 0,
      });
      expect(await rowsOf(elsewhere)).toMatchObject({
        Thread: 1,
        ThreadItem: 2,
        AttachmentBlob: 1,
      });
      now = start;
    });

    it("deletes inactive guests even if many others still have a thread", async () => {
      const { tenantId } = await builder.create(true);
      const guests = Array.from({ length: MANY }, (_, index) => `guest-${1_000 + index}`);
      const moments = { createdAt: now, seenAt: now };
      await database.user.createMany({
        data: guests.map((id) => ({ tenantId, id, guest: true, ...moments })),
      });
      const [last = "", ...others] = guests.toReversed();
      await database.thread.createMany({
        data: others.map((userId) => ({
          tenantId,
          userId,
          id: "thr_1",
          sortKey: "1",
          createdAt: now + 20 * DAY,
          created: "2026-03-21T12:00:00.000Z",
        })),
      });
      now = start + 31 * DAY;
      const report = await sweepExpiredData({
        database,
        domains,
        clock,
        retentionDays: (tenant) => (tenant === tenantId ? 30 : 0),
      });
      expect(report).toMatchObject({ threads: 1, guests: 2 });
      const gone = await database.user.count({ where: { tenantId, id: last } });
      expect(gone).toBe(0);
      expect(await database.user.count({ where: { tenantId } })).toBe(MANY - 1);
      now = start;
    });
  });
}
