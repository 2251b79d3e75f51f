import { authSecret } from "@/lib/auth/secret";
import { getDatabase } from "@/lib/db";
import { maxFileBytes } from "@/lib/attachment-limits";
import { env } from "@/lib/env";
import {
  DatabaseAttachmentStore,
  S3AttachmentStore,
  type PrismaAttachmentStore,
} from "@/lib/stores";
import type { RequestContext } from "@/lib/assistant/request-context";

let store: PrismaAttachmentStore<RequestContext> | undefined;

/** This deployment's attachment store: S3_BUCKET if set, else the database. */
export function attachmentStore(): PrismaAttachmentStore<RequestContext> {
  store ??= createAttachmentStore();
  return store;
}

function createAttachmentStore(): PrismaAttachmentStore<RequestContext> {
  const { storageBytesPerUser, s3 } = env();
  const settings = {
    database: getDatabase,
    secret: authSecret(),
    maxBytes: maxFileBytes(env()),
    maxBytesPerUser: storageBytesPerUser,
    baseUrl: ({ origin }: RequestContext) => `${origin}/api/chatkit/attachments`,
  };
  return s3 ? new S3AttachmentStore({ ...settings, s3 }) : new DatabaseAttachmentStore(settings);
}
