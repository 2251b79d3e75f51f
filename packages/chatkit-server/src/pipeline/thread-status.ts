import type { ThreadMetadata } from "../protocol";
import { CustomStreamError } from "../stream-errors";

/**
 * Throws unless the thread is active; the error contains the reason that was set with the status.
 */
export function refuseInactiveThread({ status }: ThreadMetadata): void {
  if (status.type === "active") return;
  throw new CustomStreamError(status.reason ?? `This conversation is ${status.type}.`);
}
