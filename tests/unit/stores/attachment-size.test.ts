import { afterEach, expect, it, vi } from "vitest";
import { setEnvironment } from "../../support/set-environment";

afterEach(() => vi.unstubAllEnvs());

const MEGABYTE = 1024 * 1024;
const vercel = { VERCEL: "1", DATABASE_URL: "postgresql://shop@db.example/shop" };
const bucket = {
  S3_BUCKET: "files",
  S3_REGION: "eu-north-1",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: "secret",
};

it.each([
  ["on a server", {}, 20],
  ["on Vercel, whose functions take no more", vercel, 4],
  ["on Vercel with a bucket, to which browsers upload directly", { ...vercel, ...bucket }, 20],
  ["as configured", { ...vercel, MAX_ATTACHMENT_MB: "2" }, 2],
])("a file may have its megabytes %s", async (_where, variables, megabytes) => {
  setEnvironment({ AUTH_SECRET: "a secret that only the tests know", ...variables });
  const { attachmentStore } = await import("@/lib/attachment-store");

  expect(attachmentStore().maxBytes).toBe(megabytes * MEGABYTE);
});
