import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { DatabaseClock } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import { startSmtpServer, type TestSmtpServer } from "../../support/email/start-smtp-server";
import { setEnvironment } from "../../support/set-environment";

// All that a test does is within one minute.
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => Date.UTC(2031, 4, 5, 12));
  return { ...rest, fixedClock, databaseClock };
});

const FROM = { EMAIL_FROM: '"Acme, Outdoor" <shop@acme.example>' };
const newEmail = () => `${crypto.randomUUID()}@example.com`;
const letter = (to: string) => ({ to, subject: "Hello", text: "Grüße aus Zürich.\nBis bald" });

let smtp: TestSmtpServer;
let closeDatabase: () => Promise<void>;

async function load(variables: Record<string, string>) {
  setEnvironment({
    AUTH_SECRET: "a secret that only the tests know",
    LOG_LEVEL: "silent",
    ...variables,
  });
  const { logger } = await import("@/lib/logger");
  const logged = vi.spyOn(logger, "error");
  const { sendEmail } = await import("@/lib/email");
  return { sendEmail, logged };
}

beforeAll(async () => {
  smtp = await startSmtpServer();
  vi.stubEnv("AUTH_SECRET", "a secret that only the tests know");
  ({ close: closeDatabase } = await openShopDatabase());
});
beforeEach(() => {
  vi.unstubAllEnvs();
  smtp.options.answer = "accept";
  smtp.received.length = 0;
});
afterAll(async () => {
  await smtp.close();
  await closeDatabase();
  vi.unstubAllEnvs();
});

describe("an email", () => {
  it("arrives as it was written, at one address", async () => {
    const { sendEmail } = await load({ SMTP_URL: smtp.url, ...FROM });
    const to = newEmail();
    expect(await sendEmail(letter(to))).toEqual({ sent: true });
    const [email] = smtp.received;
    expect(email?.recipients).toEqual([to]);
    expect(email?.headers.get("from")).toBe('"Acme, Outdoor" <shop@acme.example>');
    expect(email?.headers.get("to")).toBe(to);
    expect(email?.text.trim()).toBe("Grüße aus Zürich.\nBis bald");
  });

  it.each([
    ["ada@example.com\r\nBcc: eve@example.com", "Hello"],
    ["ada@example.com, eve@example.com", "Hello"],
    ["Ada <ada@example.com>", "Hello"],
    ["ada@example.com", "Hello\r\nBcc: eve@example.com"],
    ["ada@example.com", "Hello\nX: y"],
  ])("to %j about %j isn't sent, so that nobody adds a header", async (to, subject) => {
    const { sendEmail } = await load({ SMTP_URL: smtp.url, ...FROM });
    await expect(sendEmail({ to, subject, text: "Hello" })).rejects.toThrow();
    expect(smtp.received).toEqual([]);
  });

  it("can't end its text early", async () => {
    const { sendEmail } = await load({ SMTP_URL: smtp.url, ...FROM });
    const text = "One\n.\nMAIL FROM:<eve@example.com>\n..\nTwo";
    expect(await sendEmail({ ...letter(newEmail()), text })).toEqual({ sent: true });
    expect(smtp.received.map((email) => email.text.trim())).toEqual([text]);
  });

  it("isn't sent without the variables", async () => {
    const { sendEmail } = await load({});
    expect(await sendEmail(letter(newEmail()))).toEqual({
      sent: false,
      reason: "This site sends no email.",
    });
  });

  it("floods no inbox, in any spelling", async () => {
    const { sendEmail } = await load({ SMTP_URL: smtp.url, ...FROM });
    const to = newEmail();
    const outcomes = [];
    for (let count = 0; count < 7; count += 1) {
      outcomes.push(await sendEmail(letter(count % 2 ? to : to.toUpperCase())));
    }
    expect(outcomes.filter(({ sent }) => sent)).toHaveLength(5);
    expect(outcomes.at(-1)).toMatchObject({ reason: expect.stringMatching(/^Too many emails/) });
    expect(smtp.received).toHaveLength(5);
  });

  it("counts toward the limit of the site", async () => {
    const { sendEmail } = await load({ SMTP_URL: smtp.url, ...FROM, EMAILS_PER_SITE: "0" });
    expect(await sendEmail(letter(newEmail()))).toMatchObject({ sent: false });
    expect(smtp.received).toEqual([]);
  });
});

describe("a mail server", () => {
  it("that refuses is a sentence, and a line in the log without the address", async () => {
    const { sendEmail, logged } = await load({ SMTP_URL: smtp.url, ...FROM });
    smtp.options.answer = 552;
    expect(await sendEmail(letter(newEmail()))).toEqual({
      sent: false,
      reason: "The email couldn't be sent. Please try again in a few minutes.",
    });
    expect(logged.mock.calls).toEqual([
      [{ code: "EMESSAGE", status: 552 }, "an email couldn't be sent"],
    ]);
  });

  it("that is gone is a sentence", async () => {
    const gone = await startSmtpServer();
    await gone.close();
    const { sendEmail } = await load({ SMTP_URL: gone.url, ...FROM });
    expect(await sendEmail(letter(newEmail()))).toMatchObject({ sent: false });
  });

  it("that never answers is given up after ten seconds", async () => {
    const { sendEmail } = await load({ SMTP_URL: smtp.url, ...FROM });
    smtp.options.answer = "hang";
    const giveUp = new AbortController();
    const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(giveUp.signal);
    const sending = sendEmail(letter(newEmail()));
    await vi.waitFor(() => expect(smtp.waiting).toBe(1));
    giveUp.abort();
    expect(await sending).toMatchObject({ sent: false });
    expect(timeout.mock.calls).toEqual([[10_000]]);
    timeout.mockRestore();
  });

  it("gets no password without encryption", async () => {
    const url = smtp.url.replace("//", "//shop:secret@");
    const { sendEmail, logged } = await load({ SMTP_URL: url, ...FROM });
    expect(await sendEmail(letter(newEmail()))).toMatchObject({ sent: false });
    expect(logged.mock.calls[0]?.[0]).toMatchObject({ code: "ETLS" });
  });
});
