import { NotFoundError } from "../../errors";
import type {
  Attachment,
  ThreadMetadata,
  UserMessageContent,
  UserMessageInput,
  UserMessageItem,
} from "../../protocol";
import { CustomStreamError, InvalidInputError } from "../../stream-errors";
import type { ServerHooks } from "../../hooks/server-hooks";

/** Throws an `InvalidInputError` for the user if a message exceeds its limits. */
export function checkMessageSize<Context>(
  { settings }: ServerHooks<Context>,
  { content, quoted_text: quote, attachments }: UserMessageInput,
): void {
  const { maxMessageCharacters: most, maxMessageAttachments: mostFiles } = settings;
  const written = content.reduce((total, part) => total + lengthOf(part), quote?.length ?? 0);
  if (written > most) {
    throw new InvalidInputError(
      `This message has ${inWords(written)} characters, but the limit is ${inWords(most)}. Please shorten it, or attach it as a text file.`,
      { reason: { code: "message_too_long", values: { written, most } } },
    );
  }
  if (attachments.length > mostFiles) {
    throw new InvalidInputError(
      `This message has ${attachments.length} files, but the limit is ${mostFiles}. Please remove some.`,
      {
        reason: {
          code: "too_many_files",
          values: { count: attachments.length, most: mostFiles },
        },
      },
    );
  }
}

/** Models read what a mention stands for, too. */
function lengthOf(part: UserMessageContent): number {
  if (part.type === "input_text") return part.text.length;
  const data = Object.keys(part.data).length > 0 ? JSON.stringify(part.data) : "";
  return part.text.length + part.id.length + data.length;
}

function inWords(number: number): string {
  return new Intl.NumberFormat("en").format(number);
}

/**
 * The attachments of a message, in its order. Clients can't distinguish attachments that are
 * missing, unfinished, owned by another user, or part of another thread.
 */
export async function claimAttachments<Context>(
  server: ServerHooks<Context>,
  ids: readonly string[],
  threadId: string,
  context: Context,
): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  try {
    const attachments = await server.store.loadAttachments(ids, context);
    return await Promise.all(
      attachments.map(async (attachment) => {
        const claimed = await server.attachmentStore?.claimAttachment(attachment, context);
        return inThread(claimed ?? attachment, threadId);
      }),
    );
  } catch (cause) {
    if (!(cause instanceof NotFoundError)) throw cause;
    throw new CustomStreamError(
      "One of the attachments was deleted. Please remove it and attach it again.",
      { cause, reason: { code: "attachment_deleted" } },
    );
  }
}

function inThread(attachment: Attachment, threadId: string): Attachment {
  if (attachment.thread_id && attachment.thread_id !== threadId) {
    throw new NotFoundError(`Attachment ${attachment.id} belongs to another thread`);
  }
  return { ...attachment, thread_id: threadId };
}

export function buildUserMessage<Context>(
  server: ServerHooks<Context>,
  thread: ThreadMetadata,
  input: UserMessageInput,
  { attachments, context }: { attachments: Attachment[]; context: Context },
): UserMessageItem {
  return {
    type: "user_message",
    id: server.store.generateItemId("message", thread, context),
    thread_id: thread.id,
    created_at: server.now(),
    content: input.content,
    attachments,
    quoted_text: input.quoted_text,
    inference_options: input.inference_options,
  };
}
