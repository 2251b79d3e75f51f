import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { DatabaseClock } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import { startSmtpServer, type TestSmtpServer } from "../../support/email/start-smtp-server";
import { setEnvironment } from "../../support/set-environment";

// What a page sends after its answer is sent when the test asks for it.
const later: (() => Promise<unknown>)[] = [];
vi.mock("next/headers", async () => (await import("../../support/next-request")).nextHeaders);
vi.mock("next/server", async (load) => ({
  ...(await load<object>()),
  after: (work: () => Promise<unknown>) => void later.push(work),
}));
// All that a test does is within one minute.
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => Date.UTC(2031, 4, 5, 12));
  return { ...rest, fixedClock, databaseClock };
});

const OLD = "correct horse battery";
const NEW = "staple correct horse";
const CLUB = "club.localhost";
const HOUR_MS = 60 * 60 * 1_000;

let smtp: TestSmtpServer;
let nextRequest: typeof import("../../support/next-request").nextRequest;
let closeDatabase: () => Promise<void>;
let accounts: typeof import("@/lib/auth/accounts");
let actions: typeof import("@/components/auth/email-actions");
let reset: typeof import("@/lib/auth/password-reset");
let confirmation: typeof import("@/lib/auth/email-confirmation");
let tokens: typeof import("@/lib/auth/session-token");
let callers: typeof import("@/lib/auth/caller");

beforeAll(async () => {
  smtp = await startSmtpServer();
  setEnvironment({
    AUTH_SECRET: "a secret that only the tests know",
    LOG_LEVEL: "silent",
    SMTP_URL: smtp.url,
    EMAIL_FROM: "Acme <shop@acme.example>",
    SITE_URL: "https://shop.example",
    TRUSTED_IP_HEADER: "x-real-ip",
  });
  ({ close: closeDatabase } = await openShopDatabase());
  ({ nextRequest } = await import("../../support/next-request"));
  accounts = await import("@/lib/auth/accounts");
  actions = await import("@/components/auth/email-actions");
  reset = await import("@/lib/auth/password-reset");
  confirmation = await import("@/lib/auth/email-confirmation");
  tokens = await import("@/lib/auth/session-token");
  callers = await import("@/lib/auth/caller");
});
afterAll(async () => {
  await Promise.all([smtp.close(), closeDatabase()]);
  vi.unstubAllEnvs();
});
beforeEach(() => {
  smtp.options.answer = "accept";
  smtp.received.length = 0;
  later.length = 0;
});

interface Visit {
  host?: string;
  cookie?: string;
}

let lastAddress = 0;
const newAddress = () => `198.51.100.${(lastAddress += 1)}`;

/** Calls an action as a browser at a new address does. */
function visit<Result>(
  action: () => Promise<Result>,
  { host = "shop.example", cookie }: Visit = {},
) {
  const sent = { host, "x-real-ip": newAddress(), ...(cookie && { cookie }) };
  return nextRequest.run(sent, action);
}

async function newAccount({
  tenantId = "default",
  email = `${crypto.randomUUID()}@example.com`,
} = {}) {
  const account = await accounts.createAccount({ email, password: OLD, tenantId });
  const owner = { tenantId, userId: account?.id ?? "" };
  const token = await tokens.encodeSession({ ...owner, guest: false });
  return { owner, email, token, cookie: `${tokens.sessionCookieName}=${token}` };
}

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const untouched = { message: "", failed: false };
const forget = (email: string, from: Visit = {}) =>
  visit(() => actions.sendResetLinkAction(untouched, form({ email })), from);
const choose = (token: string, password: string, from: Visit = {}) =>
  visit(() => actions.resetPasswordAction(untouched, form({ token, password })), from);

async function sendWhatWaits(): Promise<void> {
  for (const work of later.splice(0)) await work();
}

/** The link in the newest email. */
function newestLink(): URL {
  const [link = ""] = /https?:\S+/.exec(smtp.received.at(-1)?.text ?? "") ?? [];
  return new URL(link);
}
const tokenIn = ({ hash }: URL) => hash.slice(1);

async function forgottenToken(email: string, from: Visit = {}): Promise<string> {
  await forget(email, from);
  await sendWhatWaits();
  return tokenIn(newestLink());
}

const opens = async (email: string, password: string, tenantId = "default") =>
  (await accounts.findAccount({ email, password, tenantId })) !== null;
const isSignedIn = async (token: string) => (await callers.callerFromSession(token)) !== null;

describe("a forgotten password", () => {
  it("is replaced through a link to this site, which ends every session", async () => {
    const { email, token } = await newAccount();
    await forget(` ${email.toUpperCase()} `.trim(), { host: "evil.example" });
    await sendWhatWaits();
    expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[email]]);
    const link = newestLink();
    // The token isn't in what a browser sends to a server.
    expect(`${link.origin}${link.pathname}${link.search}`).toBe(
      "https://shop.example/signin/reset",
    );
    expect(await choose(tokenIn(link), NEW)).toMatchObject({ failed: false });
    expect([await opens(email, OLD), await opens(email, NEW)]).toEqual([false, true]);
    expect(await isSignedIn(token)).toBe(false);
  });

  it("gets the same answer whether or not there is an account, before anything is looked up", async () => {
    const { email } = await newAccount();
    const known = await forget(email);
    const unknown = await forget("nobody@example.com");
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ failed: false });
    expect(smtp.received).toEqual([]);
    await sendWhatWaits();
    expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[email]]);
  });

  it("gets the same answer when the mail server is down", async () => {
    const { email } = await newAccount();
    smtp.options.answer = 451;
    expect(await forget(email)).toEqual(await forget("nobody@example.com"));
    await sendWhatWaits();
    expect(await opens(email, OLD)).toBe(true);
  });

  it.each(["known", "unknown"])(
    "may be asked for twice a minute for an email that is %s",
    async (which) => {
      const email = which === "known" ? (await newAccount()).email : "nobody-else@example.com";
      const all = [await forget(email), await forget(email), await forget(email.toUpperCase())];
      expect(all.map(({ failed }) => failed)).toEqual([false, false, true]);
      expect(all.at(-1)?.message).toMatch(/^Too many emails were asked for\. Please try again in /);
    },
  );

  it("may be asked for five times a minute from one address", async () => {
    const address = newAddress();
    const all: boolean[] = [];
    for (let count = 0; count < 6; count += 1) {
      const email = `${crypto.randomUUID()}@example.com`;
      const ask = () => actions.sendResetLinkAction(untouched, form({ email }));
      all.push((await nextRequest.run({ "x-real-ip": address }, ask)).failed);
    }
    expect(all).toEqual([false, false, false, false, false, true]);
  });

  it("isn't sent to accounts of GitHub and Google, or to what is no address", async () => {
    await accounts.ensureProviderAccount({ id: "github:7", name: "Mona", tenantId: "default" });
    for (const email of [
      "",
      "mona",
      "a@example.com\r\nBcc: b@example.com",
      "a@example.com,b@example.com",
    ]) {
      expect(await forget(email)).toEqual({ failed: true, message: "Enter an email address." });
    }
    expect(later).toEqual([]);
  });
});

describe("a link for a new password", () => {
  it("works once, even if it is used twice at the same moment", async () => {
    const { email } = await newAccount();
    const token = await forgottenToken(email);
    const chosen = [NEW, "horse staple battery"];
    const both = await Promise.all(
      chosen.map((password) => reset.resetPasswordByLink({ token, password, tenantId: "default" })),
    );
    expect(both.toSorted()).toEqual([false, true]);
    expect(await Promise.all(chosen.map((password) => opens(email, password)))).toEqual(both);
    expect(await choose(token, NEW)).toMatchObject({ failed: true });
  });

  it("ends with the password's change, and so do the others of the account", async () => {
    const { email, owner } = await newAccount();
    const first = await forgottenToken(email);
    const second = await forgottenToken(email);
    expect(await choose(second, NEW)).toMatchObject({ failed: false });
    expect(await choose(first, OLD)).toMatchObject({ failed: true });

    const { createLink } = await import("@/lib/auth/emailed-links");
    const third = tokenIn(new URL(await createLink(owner, "reset_password")));
    const { changePassword } = await import("@/lib/auth/change-password");
    expect(await changePassword(owner, { current: NEW, next: OLD })).toBe(true);
    expect(await choose(third, NEW)).toMatchObject({ failed: true });
  });

  it("works for an hour", async () => {
    const { email, owner } = await newAccount();
    const { createLink } = await import("@/lib/auth/emailed-links");
    const sentAt = Date.UTC(2031, 4, 5, 12);
    const token = tokenIn(new URL(await createLink(owner, "reset_password", () => sentAt)));
    const use = (after: number) =>
      reset.resetPasswordByLink(
        { token, password: NEW, tenantId: "default" },
        () => sentAt + after,
      );
    expect(await use(HOUR_MS)).toBe(false);
    expect(await opens(email, OLD)).toBe(true);
    expect(await use(HOUR_MS - 1)).toBe(true);
  });

  it("can't be made up, taken from the database, or meant for something else", async () => {
    const { email, owner } = await newAccount();
    const { createLink } = await import("@/lib/auth/emailed-links");
    await forgottenToken(email);
    const confirms = tokenIn(new URL(await createLink(owner, "confirm_email")));
    const { getDatabase } = await import("@/lib/db");
    const rows = await (await getDatabase()).emailedLink.findMany({ where: owner });
    expect(rows).toHaveLength(2);
    for (const token of ["", "x", "a".repeat(43), confirms, ...rows.map(({ hash }) => hash)]) {
      expect(await choose(token, NEW)).toMatchObject({ failed: true });
    }
    expect(await opens(email, OLD)).toBe(true);
  });

  it("is still good after a password that is too short", async () => {
    const { email } = await newAccount();
    const token = await forgottenToken(email);
    expect(await choose(token, "short")).toEqual({
      failed: true,
      message: "Use 10 to 200 characters.",
    });
    expect(await choose(token, NEW)).toMatchObject({ failed: false });
  });

  it("confirms the email, and is gone with the account", async () => {
    const { email, owner } = await newAccount();
    expect(await confirmation.emailOf(owner)).toEqual({ email, isConfirmed: false });
    await choose(await forgottenToken(email), NEW);
    expect(await confirmation.emailOf(owner)).toEqual({ email, isConfirmed: true });

    const token = await forgottenToken(email);
    const { deleteEverything } = await import("@/lib/data-rights");
    const { dataDomains } = await import("@/lib/domains");
    const { getDatabase } = await import("@/lib/db");
    const database = await getDatabase();
    await deleteEverything({ database, domains: dataDomains, owner });
    expect(await choose(token, OLD)).toMatchObject({ failed: true });
    expect(await database.user.count({ where: { email } })).toBe(0);
  });

  it("belongs to the account of the tenant whose page asked for it", async () => {
    const email = `${crypto.randomUUID()}@example.com`;
    await newAccount({ email });
    await newAccount({ email, tenantId: "trail-club" });
    const token = await forgottenToken(email, { host: CLUB });
    expect(newestLink().origin).toBe(`https://${CLUB}`);
    expect(await choose(token, NEW)).toMatchObject({ failed: true });
    expect(await choose(token, NEW, { host: CLUB })).toMatchObject({ failed: false });
    expect([await opens(email, OLD), await opens(email, NEW, "trail-club")]).toEqual([true, true]);
  });
});

describe("a new account's email", () => {
  it("is confirmed once, by a link that anyone who reads its mail can open", async () => {
    const { email, owner } = await newAccount();
    expect(await confirmation.sendConfirmation({ ...owner, email })).toEqual({ sent: true });
    const link = newestLink();
    expect(`${link.origin}${link.pathname}`).toBe("https://shop.example/signin/confirm");
    const token = tokenIn(link);
    const both = await Promise.all(
      [1, 2].map(() => confirmation.confirmEmail({ token, tenantId: "default" })),
    );
    expect(both.toSorted()).toEqual([false, true]);
    expect(await confirmation.emailOf(owner)).toEqual({ email, isConfirmed: true });
    expect(await visit(() => actions.confirmEmailAction(token))).toMatchObject({ failed: true });
  });

  it("isn't confirmed by another tenant's page, nor by a link for a password", async () => {
    const { email, owner } = await newAccount();
    await confirmation.sendConfirmation({ ...owner, email });
    const token = tokenIn(newestLink());
    const confirm = (given: string, host: string) =>
      visit(() => actions.confirmEmailAction(given), { host });
    expect(await confirm(token, CLUB)).toMatchObject({ failed: true });
    expect(await confirm(await forgottenToken(email), "shop.example")).toMatchObject({
      failed: true,
    });
    expect(await confirm(token, "shop.example")).toMatchObject({ failed: false });
  });

  it("can be sent its link again by its owner, up to a limit", async () => {
    const { email, cookie } = await newAccount();
    const again = () => visit(() => actions.sendConfirmationAction(), { cookie });
    const all = [await again(), await again(), await again()];
    expect(all.map(({ failed }) => failed)).toEqual([false, false, true]);
    expect(smtp.received.map(({ recipients }) => recipients)).toEqual([[email], [email]]);
    expect(await visit(() => actions.readAccountAction(), { cookie })).toEqual({
      hasEnded: false,
      email: { email, isConfirmed: false },
    });
    expect(await visit(() => actions.sendConfirmationAction())).toMatchObject({ failed: true });
    expect(await visit(() => actions.readAccountAction())).toEqual({ hasEnded: true, email: null });
  });

  it("is said when its link couldn't be sent", async () => {
    const { cookie } = await newAccount();
    smtp.options.answer = 421;
    expect(await visit(() => actions.sendConfirmationAction(), { cookie })).toEqual({
      failed: true,
      message: "The email couldn't be sent. Please try again in a few minutes.",
    });
  });
});
