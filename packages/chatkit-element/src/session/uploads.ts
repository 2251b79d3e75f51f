import type { Attachment } from "@openai/chatkit";
import { type AttachmentSchema } from "@acme/chatkit-server/protocol";
import { areAttachmentsEnabled, customApi } from "../options/resolve-options";
import type { DraftAttachment } from "../state/composer-state";
import { addAttachment, changeAttachment, removeAttachment } from "../state/composer-transitions";
import { EmptyAnswerSchema } from "../transport/parse-event";
import { uploadDirect, uploadInTwoPhases } from "../transport/upload";
import {
  maxCountOf,
  maxSizeFor,
  mimeTypeOf,
  refusalOf,
  type AttachmentsOption,
  type Refusal,
} from "./attachment-limits";
import { failureText } from "./failure-text";
import { shownFailure } from "./shown-failure";
import { formatBytes } from "./format-bytes";
import { IntegrationError } from "../errors/integration-error";
import type { SessionContext } from "./session-context";

interface Upload {
  readonly file: File;
  readonly previewUrl: string | null;
  controller: AbortController;
  finished: Promise<void>;
}

const refusalTexts = {
  too_many: "composer.tooMany",
  too_large: "composer.tooLarge",
  wrong_type: "composer.wrongType",
} as const satisfies Record<Refusal, string>;

/** Uploads the draft's files. */
export class Uploads {
  readonly #context: SessionContext;
  readonly #uploads = new Map<string, Upload>();

  constructor(context: SessionContext) {
    this.#context = context;
    context.lifetime.addEventListener("abort", () => {
      for (const upload of this.#uploads.values()) {
        upload.controller.abort();
        release(upload);
      }
    });
  }

  /** Starts uploading the files that fit the limits, and rejects each of the others separately. */
  add(files: Iterable<File>): void {
    const { store, options, createId } = this.#context;
    const limits = options().composer?.attachments;
    if (!limits || !areAttachmentsEnabled(options())) {
      throw new IntegrationError("not_found", "Attachments are not enabled, or can't be uploaded.");
    }
    for (const file of files) {
      const refusal = refusalOf(limits, file, store.getState().composer.attachments.length);
      if (refusal) {
        this.#refuse(file, limits, refusal);
        continue;
      }
      const key = createId("upload");
      const image = mimeTypeOf(file).startsWith("image/");
      const previewUrl = image ? URL.createObjectURL(file) : null;
      store.update((state) => addAttachment(state, { ...waiting(file), key, previewUrl }));
      this.#start(key, file, previewUrl);
    }
  }

  retry(key: string): void {
    const upload = this.#uploads.get(key);
    if (!upload) return;
    this.#context.store.update((state) =>
      changeAttachment(state, key, { status: "uploading", failure: null, progress: null }),
    );
    this.#start(key, upload.file, upload.previewUrl);
  }

  /** Aborts the upload and deletes the file if it has already arrived. */
  remove(key: string): void {
    const { store, client, lifetime, log } = this.#context;
    const removed = store.getState().composer.attachments.find((one) => one.key === key);
    const upload = this.#uploads.get(key);
    upload?.controller.abort();
    if (upload) release(upload);
    this.#uploads.delete(key);
    store.update((state) => removeAttachment(state, key));
    if (!removed?.attachment) return;
    const params = { attachment_id: removed.attachment.id };
    client
      .ask({ type: "attachments.delete", params }, EmptyAnswerSchema, lifetime)
      .catch(() => log("attachment.delete_failed"));
  }

  /** Resolves when no upload of the draft is running. */
  async settled(): Promise<void> {
    await Promise.all([...this.#uploads.values()].map(({ finished }) => finished));
  }

  #start(key: string, file: File, previewUrl: string | null): void {
    const controller = new AbortController();
    const finished = this.#upload(key, file, controller.signal);
    this.#uploads.set(key, { file, previewUrl, controller, finished });
  }

  async #upload(key: string, file: File, signal: AbortSignal): Promise<void> {
    const { store, options, client, fail, log, text, announce } = this.#context;
    const api = customApi(options());
    const fetch = api?.fetch ?? globalThis.fetch;
    try {
      const attachment =
        api?.uploadStrategy?.type === "direct"
          ? await uploadDirect({ file, url: api.uploadStrategy.uploadUrl, fetch, signal })
          : await uploadInTwoPhases({ file, client, fetch, signal });
      const ready = {
        status: "ready",
        progress: 1,
        attachment: publicAttachment(attachment),
      } as const;
      store.update((state) => changeAttachment(state, key, ready));
      log("upload.end", { mimeType: file.type, size: file.size });
    } catch (cause) {
      if (signal.aborted) return;
      const failure = failureText(shownFailure(cause, false), text);
      const failed = { status: "failed", failure, progress: null } as const;
      store.update((state) => changeAttachment(state, key, failed));
      announce(`${text("composer.uploadFailed", { name: file.name })} ${failure}`, "assertive");
      fail(
        new IntegrationError("upload_failed", "A file could not be uploaded.", {
          cause,
          isExplained: true,
        }),
      );
    }
  }

  #refuse(file: File, limits: AttachmentsOption, refusal: Refusal): void {
    const { toast, text, locale, fail } = this.#context;
    const values = {
      name: file.name,
      size: formatBytes(maxSizeFor(limits, mimeTypeOf(file)), locale()),
      count: maxCountOf(limits),
    };
    toast(text(refusalTexts[refusal], values));
    fail(
      new IntegrationError("upload_failed", `A file was refused: ${refusal}.`, {
        isExplained: true,
      }),
    );
  }
}

function release(upload: Upload): void {
  if (upload.previewUrl) URL.revokeObjectURL(upload.previewUrl);
}

function waiting(file: File): Omit<DraftAttachment, "key" | "previewUrl"> {
  return {
    name: file.name,
    mimeType: mimeTypeOf(file),
    status: "uploading",
    failure: null,
    progress: null,
    attachment: null,
  };
}

export function uploadedAttachment(attachment: Attachment): DraftAttachment {
  return {
    key: attachment.id,
    name: attachment.name,
    mimeType: attachment.mime_type,
    previewUrl: attachment.type === "image" ? attachment.preview_url : null,
    status: "ready",
    failure: null,
    progress: null,
    attachment,
  };
}

function publicAttachment(parsed: ReturnType<typeof AttachmentSchema.parse>): Attachment {
  const { id, name, mime_type } = parsed;
  return parsed.type === "image"
    ? { type: "image", id, name, mime_type, preview_url: parsed.preview_url }
    : { type: "file", id, name, mime_type };
}
