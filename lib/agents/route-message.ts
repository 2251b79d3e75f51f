import type { AgentName } from "./agent-names";

const keywords: readonly (readonly [AgentName, readonly string[]])[] = [
  [
    "support",
    ["order", "refund", "issue", "problem", "help", "ticket", "escalat", "complain", "person"],
  ],
  [
    "sales",
    ["price", "pricing", "cost", "demo", "buy", "plan for", "proposal", "quot", "discount"],
  ],
];

/**
 * The agents that a message may be for, by its keywords, most likely first; `general` is always
 * last. The demo model uses this when it needs a tool that it isn't offered. A language model
 * decides by the handoffs' descriptions instead.
 */
export function routeMessage(message: string): AgentName[] {
  const words = message.toLowerCase();
  const matching = keywords.filter(([, some]) => some.some((keyword) => words.includes(keyword)));
  return [...matching.map(([name]) => name), "general"];
}
