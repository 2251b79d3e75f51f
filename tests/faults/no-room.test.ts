import { SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { getDatabase } from "@/lib/db";
import { ownEverything, rowsOf } from "../support/authorization/things";
import { textInput } from "../support/chatkit-http-client";
import { openUnlimitedApp, SIGNED_WITH } from "../support/unlimited-app";

vi.mock("next/server", async (load) => ({ ...(await load<object>()), after: () => undefined }));

const MEGABYTE = 1024 * 1024;

let close: () => Promise<void>;

beforeAll(async () => {
  vi.stubEnv("STORAGE_MB_PER_USER", "1");
  ({ close } = await openUnlimitedApp());
});
afterAll(() => close());

/** Removes the database's free space or write permission, and restores it after the test. */
async function damage(pragma: "full" | "read-only"): Promise<void> {
  const database = await getDatabase();
  const [{ page_count: pages } = { page_count: 0 }] = await database.$queryRaw<
    { page_count: number }[]
  >`PRAGMA page_count`;
  await database.$queryRawUnsafe(
    pragma === "full" ? `PRAGMA max_page_count = ${Number(pages)}` : "PRAGMA query_only = ON",
  );
}

afterEach(async () => {
  const database = await getDatabase();
  await database.$queryRawUnsafe("PRAGMA max_page_count = 1000000");
  await database.$queryRawUnsafe("PRAGMA query_only = OFF");
});

async function send(
  userId: string,
  route: "chatkit" | "chatkit/attachments" | "account",
  body?: BodyInit,
): Promise<Response> {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(userId)
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(SIGNED_WITH));
  const handlers = {
    chatkit: async () => (await import("@/app/api/chatkit/route")).POST,
    "chatkit/attachments": async () => (await import("@/app/api/chatkit/attachments/route")).POST,
    account: async () => (await import("@/app/api/account/route")).DELETE,
  };
  const handle = await handlers[route]();
  return handle(
    new Request(`http://shop.example/api/${route}`, {
      method: route === "account" ? "DELETE" : "POST",
      headers: {
        authorization: `Bearer ${token}`,
        ...(typeof body === "string" && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body }),
    }),
  );
}

function file(bytes: number): FormData {
  const form = new FormData();
  form.set("file", new File(["a".repeat(bytes)], "notes.txt", { type: "text/plain" }));
  return form;
}

const message = () => JSON.stringify({ type: "threads.create", params: textInput("hello") });
const newOwner = () => ({ tenantId: "default", userId: `user_${crypto.randomUUID()}` });

describe.each(["full", "read-only"] as const)("while the database is %s", (state) => {
  it("changes get 503 in the documented format, reading works, and the app recovers without a restart", async () => {
    const owner = newOwner();
    await ownEverything(owner);
    expect((await send(owner.userId, "chatkit", message())).status).toBe(200);
    await damage(state);

    const upload = await send(owner.userId, "chatkit/attachments", file(500_000));
    expect(upload.status).toBe(503);
    expect(await upload.json()).toMatchObject({
      error: { code: "unavailable", message: expect.any(String), request_id: expect.any(String) },
    });
    const list = JSON.stringify({ type: "threads.list", params: {} });
    expect((await send(owner.userId, "chatkit", list)).status).toBe(200);

    const database = await getDatabase();
    await database.$queryRawUnsafe("PRAGMA max_page_count = 1000000");
    await database.$queryRawUnsafe("PRAGMA query_only = OFF");
    expect((await send(owner.userId, "chatkit/attachments", file(500_000))).status).toBe(200);
    expect((await send(owner.userId, "chatkit", message())).status).toBe(200);
  });
});

it("deleting all data works while the database is full, and frees space", async () => {
  const owner = newOwner();
  await ownEverything(owner);
  expect((await send(owner.userId, "chatkit/attachments", file(500_000))).status).toBe(200);
  await damage("full");
  expect((await send(owner.userId, "chatkit/attachments", file(400_000))).status).toBe(503);
  expect((await send(owner.userId, "account")).status).toBe(200);
  expect(await rowsOf(owner)).not.toContain("notes.txt");
});

it("a user's files share a limit, and deleting files makes room", async () => {
  const { userId } = newOwner();
  expect((await send(userId, "chatkit/attachments", file(MEGABYTE - 1_000))).status).toBe(200);
  const refused = await send(userId, "chatkit/attachments", file(2_000));
  expect(refused.status).toBe(413);
  expect(await refused.json()).toMatchObject({
    error: { message: expect.stringContaining("Your files can take up at most 1 MB") },
  });
  const create = { name: "b.txt", size: 2_000, mime_type: "text/plain" };
  const announced = JSON.stringify({ type: "attachments.create", params: create });
  expect((await send(userId, "chatkit", announced)).status).toBe(413);
  expect((await send(userId, "account")).status).toBe(200);
  expect((await send(userId, "chatkit/attachments", file(2_000))).status).toBe(200);
});
