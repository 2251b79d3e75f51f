import { createLazyModule } from "../../ui/lazy-module";

/** The messages, whose code isn't loaded until there is a thread or someone starts to write. */
export const transcriptModule = createLazyModule(() => import("./transcript"));

/** Loads the messages' code ahead of the first message. */
export function expectMessages(): void {
  // Without a network, the transcript itself offers a retry.
  void transcriptModule.load().catch(() => undefined);
}
