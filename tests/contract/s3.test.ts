import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Attachment } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";
import { PrismaStore, S3AttachmentStore } from "@/lib/stores";
import { createSqliteDatabase } from "../support/database/sqlite-database";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";
import { describeUploads, png, type UploadStores } from "./upload-contract";

// These tests are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const opened = await createSqliteDatabase();
const database = async () => opened.database;
const folder = await mkdtemp(join(tmpdir(), "chatkit-starter-s3-"));
const s3 = new S3rver({
  address: "127.0.0.1",
  port: 0,
  silent: true,
  directory: folder,
  configureBuckets: [{ name: "uploads", configs: [] }],
});
let endpoint = "";

beforeAll(async () => {
  const { address, port } = await s3.run();
  endpoint = `http://${address}:${port}`;
});

afterAll(async () => {
  await s3.close();
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

const baseUrl = "https://shop.example/api/chatkit/attachments";

function openUploads(clock: () => number): UploadStores {
  const attachments = new S3AttachmentStore<Owner>({
    database,
    clock,
    secret: "a secret for tests",
    baseUrl: () => baseUrl,
    maxBytes: 1024 * 1024,
    maxUnclaimed: 5,
    s3: {
      bucket: "uploads",
      endpoint,
      region: "us-east-1",
      accessKeyId: "S3RVER",
      secretAccessKey: "S3RVER",
    },
  });
  const linkPreview = (attachment: Attachment, owner: Owner) =>
    attachments.linkPreview(attachment, owner);
  return {
    attachments,
    store: new PrismaStore<Owner>({ database, clock, linkPreview }),
    upload: putByDescriptor,
    show: async (previewUrl) => {
      const preview = await attachments.openPreview(previewUrl.replace(`${baseUrl}/preview/`, ""));
      if (preview.type !== "redirect") throw new Error("S3 shows its images itself.");
      const response = await fetch(preview.url);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { bytes, mimeType: response.headers.get("content-type") ?? "" };
    },
    isKept: async (attachmentId) => {
      const key = Buffer.from(attachmentId).toString("base64url");
      const listing = await readObjects();
      return listing.includes(key);
    },
  };
}

async function putByDescriptor(attachment: Attachment, bytes: Uint8Array): Promise<boolean> {
  const { url = "", method, headers } = attachment.upload_descriptor ?? {};
  const response = await fetch(url, {
    ...(method && { method }),
    ...(headers && { headers }),
    body: Uint8Array.from(bytes),
  });
  return response.ok;
}

async function readObjects(): Promise<string> {
  const { readdir } = await import("node:fs/promises");
  return (await readdir(folder, { recursive: true })).join("\n");
}

describe("attachments in S3", () => {
  describeUploads(openUploads);

  it("are uploaded directly to the storage, and only with the signed size and type", async () => {
    const { attachments } = openUploads(Date.now);
    const owner = createOwner();
    const params = { name: "boots.png", size: png.byteLength, mime_type: "image/png" };
    const announced = await attachments.createAttachment(params, owner);
    expect(announced.upload_descriptor?.url).toContain(endpoint);
    expect(await putByDescriptor(announced, new Uint8Array(png.byteLength + 1))).toBe(false);
    const tampered = structuredClone(announced);
    const descriptor = tampered.upload_descriptor;
    if (!descriptor) throw new Error("An announced attachment has a descriptor.");
    descriptor.url = descriptor.url.replace(/(?<=Signature=)./, (digit) =>
      digit === "0" ? "1" : "0",
    );
    expect(await putByDescriptor(tampered, png)).toBe(false);
    expect(await putByDescriptor(announced, png)).toBe(true);
  });
});
