import { afterEach, expect, it, vi } from "vitest";
import type { ChatPage } from "@/components/chat/chat-page";
import { chatOptions } from "@/components/chat/chat-options";
import { englishText } from "@/components/chat/chat-text";
import { setEnvironment } from "../../support/set-environment";

vi.mock("@/app/fonts", () => ({ hanken: { style: { fontFamily: "x" } } }));

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
  ["but never more than fits a request", { MAX_ATTACHMENT_MB: "50" }, 20],
])(
  "a file may have its megabytes %s, as the composer says",
  async (_where, variables, megabytes) => {
    setEnvironment({ AUTH_SECRET: "a secret that only the tests know", ...variables });
    const { attachmentStore } = await import("@/lib/attachment-store");

    const { chatConfig } = await import("@/app/chat-config");
    const { composer } = chatOptions(chatConfig(), {} as ChatPage, {
      say: vi.fn(),
      hasHeader: true,
      text: englishText.messages,
    });

    expect(attachmentStore().maxBytes).toBe(megabytes * MEGABYTE);
    expect(composer?.attachments).toMatchObject({ maxSize: megabytes * MEGABYTE });
  },
);
