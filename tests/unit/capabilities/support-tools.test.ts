import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTicket, escalate, searchTickets } from "@/lib/capabilities/support/tools";
import { MAX_UNANSWERED } from "@/lib/shop/support/ticket";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

const zipper = { subject: "Broken zipper", description: "The zipper of my tent broke." };

describe("create_ticket", () => {
  it("creates a ticket and shows it", async () => {
    const { answer, widgets } = await useTool(createTicket, zipper, toolContext(newOwner()));
    expect(answer).toMatchObject({ status: "created", ticket: { ...zipper, status: "open" } });
    expect(widgets).toMatchObject([
      { copy_text: expect.stringMatching(/^HT-[2-9A-Z]{5} \(Open\)/) },
    ]);
  });

  it("rejects a ticket above the maximum", async () => {
    const context = toolContext(newOwner());
    const statuses = [];
    for (let count = 0; count <= MAX_UNANSWERED; count += 1) {
      const { answer } = await useTool(createTicket, zipper, context);
      statuses.push(answer.status);
    }
    expect(statuses.slice(-2)).toEqual(["created", "refused"]);
  });
});

describe("search_tickets", () => {
  it("finds the user's tickets by their words, and no one else's", async () => {
    const owner = newOwner();
    await useTool(createTicket, zipper, toolContext(owner));
    const mug = { subject: "Wrong mug", description: "A red one came." };
    await useTool(createTicket, mug, toolContext(owner));
    const { answer, widgets } = await useTool(searchTickets, { query: "tent" }, toolContext(owner));
    expect(answer).toMatchObject({ count: 1, tickets: [zipper] });
    expect(widgets).toHaveLength(1);
    for (const stranger of [newOwner(), { tenantId: "elsewhere", userId: owner.userId }]) {
      const found = await useTool(searchTickets, { query: null }, toolContext(stranger));
      expect(found).toMatchObject({ answer: { count: 0 }, widgets: [] });
    }
  });
});

describe("escalate", () => {
  it("locks the thread with a reason", async () => {
    const context = toolContext(newOwner());
    const { answer } = await useTool(escalate, { reason: "Three tents broke." }, context);
    expect(answer).toMatchObject({ status: "escalated", ticket: { status: "waiting" } });
    expect(context.thread.status).toMatchObject({
      type: "locked",
      reason: expect.stringMatching(/^A person will answer here.*HT-/),
    });
  });

  it("leaves the thread unchanged if no ticket could be created", async () => {
    const owner = newOwner();
    for (let count = 0; count < MAX_UNANSWERED; count += 1)
      await useTool(createTicket, zipper, toolContext(owner));
    const context = toolContext(owner);
    const { answer } = await useTool(escalate, { reason: "Three tents broke." }, context);
    expect(answer).toMatchObject({ status: "refused" });
    expect(context.thread.status).toEqual({ type: "active" });
  });
});
