import type { ThreadMetadata } from "../protocol";
import { CustomStreamError } from "../stream-errors";

/**
 * Throws unless the thread is active; the error contains the reason that was set with the status.
 */
export function refuseInactiveThread({ status }: ThreadMetadata): void {
  if (status.type === "active") return;
  const { type, reason } = status;
  throw reason
    ? new CustomStreamError(reason)
    : new CustomStreamError(`This conversation is ${type}.`, {
        reason: { code: "thread_inactive", values: { type } },
      });
}
