import type { Capability } from "./define-capability";
import type { ReplyAgents } from "./handoffs";

export interface TenantAssistant {
  agents: ReplyAgents;
  capabilities: readonly Capability[];
  /** ID of the model choice that answers unless the user chooses; undefined for the site's model. */
  model: string | undefined;
}
