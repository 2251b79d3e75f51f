import type { Environment } from "@/lib/env";
import { ObjectStorageError, S3Client } from "@/lib/stores/attachments/s3-client";
import { type Check, fault, ok } from "./check";

/** Writes and deletes a small object, as the app does with attachments. */
export function storageCheck({ s3 }: Environment): Check {
  return {
    name: "Attachments",
    async run() {
      if (!s3) return ok("kept in the database");
      const where = s3.endpoint ?? "Amazon S3";
      if (!s3.accessKeyId || !s3.secretAccessKey) {
        return fault(
          `the bucket ${s3.bucket} needs a key`,
          "Set `S3_ACCESS_KEY_ID=…` and `S3_SECRET_ACCESS_KEY=…`.",
        );
      }
      try {
        const client = new S3Client(s3);
        const key = `doctor/${crypto.randomUUID()}`;
        await client.put(key, new Uint8Array([1]), "application/octet-stream");
        await client.delete(key);
        return ok(`the bucket ${s3.bucket} at ${where}`);
      } catch (error) {
        return explained(refusalStatus(error), { bucket: s3.bucket, where });
      }
    },
  };
}

/** The status of a refusal; undefined if the storage couldn't be reached. */
function refusalStatus(error: unknown): number | undefined {
  if (error instanceof ObjectStorageError) return error.status;
  return error instanceof Error ? refusalStatus(error.cause) : undefined;
}

function explained(
  status: number | undefined,
  { bucket, where }: Record<"bucket" | "where", string>,
) {
  switch (status) {
    case undefined:
      return fault(
        `${where} can't be reached`,
        "Correct `S3_ENDPOINT=…`, or start the storage there.",
      );
    case 404:
      return fault(
        `${where} has no bucket named ${bucket}`,
        `Create it with \`aws s3 mb s3://${bucket}\` or in the provider's console, or correct S3_BUCKET.`,
      );
    case 401:
    case 403:
      return fault(
        `${where} doesn't let this key write to ${bucket}`,
        "Correct `S3_ACCESS_KEY_ID=…` and `S3_SECRET_ACCESS_KEY=…`, or allow the key to write and delete.",
      );
    default:
      return fault(
        `${where} answered ${status} to a small upload`,
        "Correct `S3_ENDPOINT=…`, `S3_REGION=…` or `S3_BUCKET=…`.",
      );
  }
}
