import { createLazyModule, useLazyModule } from "../../ui/lazy-module";
import { PartFailure } from "../../ui/part-failure";

const transcript = createLazyModule(() => import("./transcript"));

/** Loads the messages' code ahead of the first message. */
export function expectMessages(): void {
  // Without a network, the transcript itself offers a retry.
  void transcript.load().catch(() => undefined);
}

/** The messages, whose code isn't loaded until there is a thread or someone starts to write. */
export function LazyTranscript() {
  const Transcript = useLazyModule(transcript)?.Transcript;
  return Transcript ? <Transcript /> : <PartFailure module={transcript} />;
}
