import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { emailReceipt } from "@/lib/capabilities/orders/tools/email-receipt";
import type { DatabaseClock, Owner } from "@/lib/db";
import { logger } from "@/lib/logger";
import { addToCart } from "@/lib/shop/cart-store";
import { listOrders, placeOrder } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { openShopDatabase } from "../../support/shop-database";
import { startSmtpServer, type TestSmtpServer } from "../../support/email/start-smtp-server";
import { ORDER_DETAILS } from "../../support/order-details";

// All that a test does is within one minute.
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => Date.UTC(2031, 4, 5, 12));
  return { ...rest, fixedClock, databaseClock };
});

let smtp: TestSmtpServer;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  smtp = await startSmtpServer();
  vi.stubEnv("AUTH_SECRET", "a secret that only the tests know");
  vi.stubEnv("SMTP_URL", smtp.url);
  vi.stubEnv("EMAIL_FROM", "Acme <shop@acme.example>");
  logger.level = "silent";
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await Promise.all([smtp.close(), closeDatabase()]);
  vi.unstubAllEnvs();
});
beforeEach(() => {
  smtp.options.answer = "accept";
  smtp.received.length = 0;
});

let owners = 0;
async function ownerWithOrder(name = "Ida Rasmussen") {
  const owner: Owner = { tenantId: "default", userId: `user_${(owners += 1)}` };
  const email = `${owner.userId}@example.com`;
  await addToCart(owner, { productSlug: "hearth-lantern", quantity: 2 });
  const address = { ...ORDER_DETAILS.address, name, email };
  const order = await placeOrder(owner, { ...ORDER_DETAILS, address });
  return { owner, email, order };
}

async function ask(owner: Owner, number: string) {
  return (await useTool(emailReceipt, { order_number: number }, toolContext(owner))).answer;
}

describe("a receipt", () => {
  it("goes to the address of the order, with its goods and its total", async () => {
    const { owner, email, order } = await ownerWithOrder();
    expect(await ask(owner, order.number.toLowerCase())).toEqual({ status: "sent", to: email });
    const [sent] = smtp.received;
    expect(sent?.recipients).toEqual([email]);
    expect(sent?.headers.get("subject")).toBe(`Your receipt for order ${order.number}`);
    expect(sent?.text).toContain("2 × Hearth Lantern");
    expect(sent?.text).toMatch(/^Total: €[\d.]+$/m);
  });

  it("has nothing that the user typed, because its address may be anyone's", async () => {
    const { owner, order } = await ownerWithOrder("Visit evil.example for a prize");
    await ask(owner, order.number);
    expect(smtp.received[0]?.text).not.toContain("evil.example");
    expect(smtp.received[0]?.text).not.toContain(ORDER_DETAILS.address.street);
  });

  it("is for the order's owner alone", async () => {
    const { owner, order } = await ownerWithOrder();
    const other = (await ownerWithOrder()).owner;
    for (const stranger of [other, { tenantId: "trail-club", userId: owner.userId }]) {
      expect(await ask(stranger, order.number)).toMatchObject({
        status: "refused",
        message: `You have no order ${order.number}.`,
      });
    }
    expect(smtp.received).toEqual([]);
  });

  it("isn't there for a sample order, which has no address", async () => {
    const owner: Owner = { tenantId: "default", userId: "user_welcome" };
    await createSampleOrders(owner);
    const [sample] = await listOrders(owner);
    expect(await ask(owner, sample?.number ?? "")).toMatchObject({
      status: "refused",
      message: expect.stringContaining("is a sample without an email address"),
    });
  });

  it("is refused with a sentence while the mail server is down, and can be asked for again", async () => {
    const { owner, email, order } = await ownerWithOrder();
    smtp.options.answer = 451;
    expect(await ask(owner, order.number)).toEqual({
      status: "refused",
      message: "The email couldn't be sent. Please try again in a few minutes.",
      reason: { code: "receipt_not_sent", values: {} },
    });
    smtp.options.answer = "accept";
    expect(await ask(owner, order.number)).toEqual({ status: "sent", to: email });
  });

  it("can be asked for three times a minute", async () => {
    const { owner, order } = await ownerWithOrder();
    const answers = [];
    for (let count = 0; count < 4; count += 1) answers.push(await ask(owner, order.number));
    expect(answers).toMatchObject(
      ["sent", "sent", "sent", "refused"].map((status) => ({ status })),
    );
    expect(smtp.received).toHaveLength(3);
  });

  it("is what the demo model sends when someone asks for it", async () => {
    const { owner, email } = await ownerWithOrder();
    const client = new AssistantClient(createTestAssistant().server, owner);
    const [reply] = replies(await client.say("Can you email me a receipt for my order?"));
    expect(reply).toContain("The receipt for");
    expect(reply).toContain(email);
    expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[email]]);
  });

  it("is what the demo model can't send for a tenant without orders, and it says so", async () => {
    const { server, logs } = createTestAssistant();
    const client = new AssistantClient(server, { tenantId: "trail-club", userId: "user_club" });
    expect(replies(await client.say("Please email me the receipt for my order"))).toEqual([
      "I can't do that from here, sorry.",
    ]);
    expect(logs).toEqual([]);
  });
});
