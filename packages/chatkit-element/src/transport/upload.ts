import * as z from "zod";
import {
  AttachmentSchema,
  UploadDescriptorSchema,
  type Attachment,
  type UploadDescriptor,
} from "@acme/chatkit-server/protocol";
import type { ApiClient } from "./api-client";
import { RequestError } from "../errors/request-error";
import { refusedResponse } from "./refused-response";
import { untilAborted } from "./until-aborted";

interface UploadTarget {
  readonly file: File;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

/** Posts a file to the page's own endpoint, which returns the attachment. */
export async function uploadDirect(target: UploadTarget & { url: string }): Promise<Attachment> {
  const response = await send(target, { url: target.url, method: "POST", headers: {} });
  const attachment = AttachmentSchema.safeParse(await response.json());
  if (!attachment.success) throw new RequestError("format", response.status);
  return attachment.data;
}

const CreatedAttachmentSchema = z.intersection(
  AttachmentSchema,
  z.looseObject({
    upload_descriptor: UploadDescriptorSchema.nullish(),
    /** The format of servers without upload descriptors. */
    upload_url: z.string().nullish(),
  }),
);

/** Announces a file to the server and uploads it to the URL in the response. */
export async function uploadInTwoPhases(
  target: UploadTarget & { client: ApiClient },
): Promise<Attachment> {
  const { file, client, signal } = target;
  const params = {
    name: file.name,
    size: file.size,
    mime_type: file.type || "application/octet-stream",
  };
  const created = await client.ask(
    { type: "attachments.create", params },
    CreatedAttachmentSchema,
    signal,
  );
  const descriptor = descriptorOf(created);
  if (!descriptor) return created;
  const response = await send(target, descriptor);
  const answer: unknown = await response.json().catch(() => null);
  const updated = AttachmentSchema.safeParse(answer);
  return updated.success ? updated.data : created;
}

function descriptorOf(created: z.output<typeof CreatedAttachmentSchema>): UploadDescriptor | null {
  if (created.upload_descriptor) return created.upload_descriptor;
  return created.upload_url ? { url: created.upload_url, method: "POST", headers: {} } : null;
}

/** Sends only the descriptor's headers, because signed URLs reject others. */
async function send(target: UploadTarget, descriptor: UploadDescriptor): Promise<Response> {
  const { file, fetch, signal } = target;
  const { method } = descriptor;
  const request = {
    method,
    headers: { ...descriptor.headers },
    body: bodyOf(file, method),
    signal,
  };
  const response = await untilAborted(fetch(descriptor.url, request), signal).catch(
    (cause: unknown) => {
      signal.throwIfAborted();
      throw new RequestError("network", null, { cause });
    },
  );
  if (!response.ok) throw await refusedResponse(response, signal);
  return response;
}

function bodyOf(file: File, method: UploadDescriptor["method"]): BodyInit {
  if (method === "PUT") return file;
  const form = new FormData();
  form.append("file", file, file.name);
  return form;
}
