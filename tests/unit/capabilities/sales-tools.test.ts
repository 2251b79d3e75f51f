import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getPricing, scheduleDemo, sendProposal } from "@/lib/capabilities/sales/tools";
import { bookDemonstration, MAX_BOOKED } from "@/lib/shop/sales/demonstration";
import { findProposal, MAX_PROPOSALS, proposalText } from "@/lib/shop/sales/proposal";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

const mugs = (quantity: number) => ({ items: [{ product_slug: "enamel-mug", quantity }] });
const now = Date.parse("2026-03-10T12:00:00Z");

describe("get_pricing", () => {
  it.each([
    [9, 0],
    [10, 5],
    [25, 10],
    [50, 15],
  ])("for %i of one product takes %i percent off", async (quantity, percent) => {
    const { answer, widgets } = await useTool(getPricing, mugs(quantity), toolContext(newOwner()));
    expect(answer).toMatchObject({ quote: { lines: [{ quantity, discount_percent: percent }] } });
    expect(widgets).toHaveLength(1);
  });

  it("rejects an unknown product and shows nothing", async () => {
    const items = [{ product_slug: "moon-boot", quantity: 2 }];
    const { answer, shown } = await useTool(getPricing, { items }, toolContext(newOwner()));
    expect(answer).toMatchObject({
      status: "refused",
      message: "There is no product “moon-boot”.",
    });
    expect(shown).toEqual([]);
  });
});

describe("send_proposal", () => {
  it("stores a proposal that only its owner can download", async () => {
    const owner = newOwner();
    const { answer } = await useTool(sendProposal, mugs(20), toolContext(owner));
    expect(answer).toMatchObject({
      status: "sent",
      url: expect.stringMatching(/^https:\/\/shop\.example\/api\/proposals\/P-[2-9A-Z]{6}$/),
    });
    const [row] = await shop.database.proposal.findMany({ where: owner });
    const number = row?.number ?? "";
    const proposal = await findProposal(owner, number);
    expect(proposal && proposalText(proposal)).toMatch(/\| Enamel Mug \| 20 \| .* \| 5% \|/);
    for (const stranger of [newOwner(), { tenantId: "elsewhere", userId: owner.userId }])
      expect(await findProposal(stranger, number)).toBeNull();
  });

  it("rejects a proposal above the maximum", async () => {
    const owner = newOwner();
    const data = { ...owner, lines: "[]", totalCents: 0, currency: "EUR", createdAt: now };
    await shop.database.proposal.createMany({
      data: Array.from({ length: MAX_PROPOSALS }, (_, index) => ({
        ...data,
        number: `P-${index}`,
      })),
    });
    const { answer } = await useTool(sendProposal, mugs(20), toolContext(owner));
    expect(answer).toMatchObject({ status: "refused" });
  });
});

describe("schedule_demo", () => {
  it("shows a form with the available days, and books nothing", async () => {
    const owner = newOwner();
    const { answer, widgets } = await useTool(scheduleDemo, { topic: "Tents" }, toolContext(owner));
    expect(answer).toEqual({
      status: "form_shown",
      first_day: "2026-03-11",
      last_day: "2026-05-09",
    });
    expect(JSON.stringify(widgets)).toContain('"type":"DatePicker"');
    expect(await shop.database.demonstration.count({ where: owner })).toBe(0);
  });
});

describe("booking a demonstration", () => {
  it.each([
    ["today", "2026-03-10", /from 2026-03-11/],
    ["too far ahead", "2026-05-10", /from 2026-03-11/],
    ["a Sunday", "2026-03-15", /closed on Sundays/],
  ])("rejects %s", async (_what, day, message) => {
    const booking = bookDemonstration(newOwner(), { day, topic: "Tents" }, now);
    await expect(booking).rejects.toThrow(message);
  });

  it("books a day once, up to the maximum", async () => {
    const owner = newOwner();
    const days = ["11", "12", "13", "14", "16"].map((day) => `2026-03-${day}`);
    expect(days).toHaveLength(MAX_BOOKED);
    for (const day of days) await bookDemonstration(owner, { day, topic: "Tents" }, now);
    const more = bookDemonstration(owner, { day: "2026-03-17", topic: "Tents" }, now);
    await expect(more).rejects.toThrow("5 demonstrations");
  });
});
