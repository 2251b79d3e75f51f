import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { httpErrorOf } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";
import { S3AttachmentStore } from "@/lib/stores";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";
import { createSqliteDatabase } from "../support/database/sqlite-database";

const opened = await createSqliteDatabase();
let state: "up" | "failing" | "gone";
const storage = createServer((request, response) => {
  request.resume();
  if (state === "gone") return void request.socket.destroy();
  request.on("end", () => response.writeHead(state === "up" ? 200 : 503).end());
});
let attachments: S3AttachmentStore<Owner>;

beforeAll(async () => {
  await new Promise<void>((resolve) => storage.listen(0, "127.0.0.1", resolve));
  const address = storage.address();
  const port = typeof address === "object" ? address?.port : 0;
  attachments = new S3AttachmentStore<Owner>({
    database: async () => opened.database,
    secret: "a secret for tests",
    baseUrl: () => "https://shop.example/api/chatkit/attachments",
    s3: {
      bucket: "uploads",
      endpoint: `http://127.0.0.1:${port}`,
      region: "us-east-1",
      accessKeyId: "key",
      secretAccessKey: "secret",
    },
  });
});
beforeEach(() => {
  state = "up";
});
afterAll(async () => {
  storage.closeAllConnections();
  storage.close();
  await opened.close();
});

const file = { name: "notes.txt", bytes: new TextEncoder().encode("Notes") };
const statusOf = async (work: Promise<unknown>) =>
  work.then(
    () => 200,
    (error: unknown) => httpErrorOf(error)?.status ?? 500,
  );
const rowsOf = (owner: Owner) => opened.database.attachment.count({ where: { ...owner } });

describe.each(["failing", "gone"] as const)("while the object storage is %s", (trouble) => {
  it("uploads get 503 and leave no row, and work again afterward", async () => {
    const owner = createOwner();
    state = trouble;
    expect(await statusOf(attachments.acceptDirectUpload(file, owner))).toBe(503);
    expect(await rowsOf(owner)).toBe(0);
    state = "up";
    expect(await statusOf(attachments.acceptDirectUpload(file, owner))).toBe(200);
    expect(await rowsOf(owner)).toBe(1);
  });

  it("deleting gets 503 and leaves no file behind, and works again afterward", async () => {
    const owner = createOwner();
    await attachments.acceptDirectUpload(file, owner);
    state = trouble;
    expect(await statusOf(attachments.deleteAllOf(owner))).toBe(503);
    expect(await rowsOf(owner)).toBe(1);
    state = "up";
    expect(await statusOf(attachments.deleteAllOf(owner))).toBe(200);
    expect(await rowsOf(owner)).toBe(0);
  });
});
