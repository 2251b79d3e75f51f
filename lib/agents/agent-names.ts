/** The agents that answer users. The first one answers until it hands off to another. */
export const AGENT_NAMES = ["triage", "sales", "support", "general"] as const;
export type AgentName = (typeof AGENT_NAMES)[number];
