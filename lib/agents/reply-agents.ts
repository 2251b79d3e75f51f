import { stopAtClientTools } from "@acme/chatkit-server/agents";
import { CapableAgent } from "@/lib/assistant/capable-agent";
import type { Capability } from "@/lib/assistant/define-capability";
import { handoffTo, type ReplyAgents } from "@/lib/assistant/handoffs";
import { withCapabilities } from "@/lib/assistant/instructions";
import { AGENT_NAMES, type AgentName } from "./agent-names";
import { generalInstructions } from "./instructions/general";
import { salesInstructions } from "./instructions/sales";
import { sharedInstructions } from "./instructions/shared";
import { supportInstructions } from "./instructions/support";
import { triageInstructions } from "./instructions/triage";
import { agentsText } from "./messages";
import { progressText } from "./progress";

interface AgentParts {
  instructions: string;
  /** For the other agents: when to transfer to this one. */
  handoff: string;
  /** The provider's name of a model for this agent alone, whatever the user or the tenant chose. */
  model?: string;
}

const parts: Record<AgentName, AgentParts> = {
  triage: {
    instructions: triageInstructions,
    handoff: "Transfer to the agent for everyday shopping: products, the cart and orders.",
  },
  sales: {
    instructions: salesInstructions,
    handoff: "Transfer to sales: prices for larger quantities, demonstrations, proposals.",
  },
  support: {
    instructions: supportInstructions,
    handoff: "Transfer to support: complaints, tickets, a person who answers.",
  },
  general: {
    instructions: generalInstructions,
    handoff: "Transfer to the agent for weather, trips and packing lists.",
  },
};

/** The agents that answer users. Each can hand off to the others. */
export function createReplyAgents(
  capabilities: readonly Capability[],
  introduction = "",
): ReplyAgents {
  refuseUnknownNames(capabilities);
  const agents = AGENT_NAMES.map(
    (name) => [name, createAgent(name, capabilities, introduction)] as const,
  );
  for (const [name, agent] of agents) {
    agent.handoffs = agents
      .filter(([other]) => other !== name)
      .map(([other, target]) =>
        handoffTo(other, target, {
          description: parts[other].handoff,
          notice: (language) => agentsText(language, other),
        }),
      );
  }
  return { first: AGENT_NAMES[0], byName: new Map(agents) };
}

function createAgent(
  name: AgentName,
  all: readonly Capability[],
  introduction: string,
): CapableAgent {
  const capabilities = all.filter(({ agents }) => agents === undefined || agents.includes(name));
  const { instructions, model = "" } = parts[name];
  const config = {
    name,
    model,
    instructions: withCapabilities(
      [sharedInstructions, introduction, instructions].filter(Boolean).join("\n\n"),
      capabilities,
    ),
    // The browser answers one call at a time, and the order of the others matters.
    modelSettings: { parallelToolCalls: false },
    toolUseBehavior: stopAtClientTools,
  };
  return new CapableAgent(config, capabilities, progressText);
}

function refuseUnknownNames(capabilities: readonly Capability[]): void {
  const known: readonly string[] = AGENT_NAMES;
  for (const { name, agents = [] } of capabilities) {
    const unknown = agents.find((agent) => !known.includes(agent));
    if (unknown === undefined) continue;
    throw new TypeError(
      `The capability ${name} names the agent ${unknown}; there are ${known.join(", ")}.`,
    );
  }
}
