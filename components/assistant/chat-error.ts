import { z } from "zod";
import { chatText } from "@/components/chat/chat-text";

const RefusalSchema = z.object({
  error: z.object({ message: z.string(), reason: z.string().optional() }),
});
const StatusSchema = z.object({ status: z.number() });
/** The open element itself shows why an upload failed or a message wasn't sent. */
const ExplainedSchema = z.object({ isExplained: z.literal(true) });
const CauseSchema = z.object({ cause: StatusSchema });

const TOO_MANY_REQUESTS = 429;
/** What the server last wrote for the user, by status; the chat's errors have only the status. */
const explained = new Map<number, string>();

/** Remembers why the server refused a request, if its message is for the user. */
export async function rememberRefusal(response: Response): Promise<void> {
  if (response.ok) return;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const { message, reason } = RefusalSchema.safeParse(body).data?.error ?? {};
  const isForUser = reason !== undefined || response.status === TOO_MANY_REQUESTS;
  if (message !== undefined && isForUser) explained.set(response.status, message);
  else explained.delete(response.status);
}

/**
 * The message that users see when the chat fails; null for a failed request that has no explanation,
 * because the chat itself shows what couldn't be sent or loaded, with a retry.
 */
export function chatErrorMessage(error: Error): string | null {
  if (ExplainedSchema.safeParse(error).success) return null;
  const status =
    StatusSchema.safeParse(error).data?.status ?? CauseSchema.safeParse(error).data?.cause.status;
  if (status !== undefined) return explained.get(status) ?? null;
  return "status" in error ? null : chatText().messages.failed;
}
