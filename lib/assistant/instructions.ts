import type { Capability } from "./define-capability";

/** An agent's instructions: its own, then what each capability adds. */
export function withCapabilities(own: string, capabilities: readonly Capability[]): string {
  const added = capabilities.flatMap(({ instructions }) => instructions ?? []);
  return [own, ...added].join("\n\n");
}
