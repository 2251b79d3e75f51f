import { capabilities } from "@/lib/capabilities";
import { tenantNamed, tenants, type Tenant } from "@/lib/tenants/tenants";
import type { AssistantAgents } from "@/lib/assistant/create-assistant";
import type { TenantAssistant } from "@/lib/assistant/tenant-assistant";
import type { AssistantModels } from "@/lib/assistant/models/assistant-models";
import { guardMessage } from "./guard-message";
import { createReplyAgents } from "./reply-agents";
import { createTitleAgent } from "./title-agent";

export { routeMessage } from "./route-message";

export function createAgents(models: Pick<AssistantModels, "title">): AssistantAgents {
  const assistants = new Map(tenants.map((tenant) => [tenant.id, assistantOf(tenant)]));
  return {
    of: (tenantId) => assistants.get(tenantNamed(tenantId).id) ?? assistantOf(tenants[0]),
    title: createTitleAgent(models.title),
    guard: guardMessage,
  };
}

function assistantOf({ name, instructions, model, capabilities: names }: Tenant): TenantAssistant {
  const own = names ? capabilities.filter((each) => names.includes(each.name)) : capabilities;
  const introduction = [`Your name is “${name}”.`, instructions].filter(Boolean).join("\n\n");
  return { agents: createReplyAgents(own, introduction), capabilities: own, model };
}
