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
 * The agents that a message may be for, by its keywords, the likeliest first; `general` is always
 * the last. The demo model chooses among them when it needs a tool that it isn't offered; a language
 * model chooses by the handoffs' descriptions.
 */
export function routeMessage(message: string): AgentName[] {
  const words = message.toLowerCase();
  const matching = keywords.filter(([, some]) => some.some((keyword) => words.includes(keyword)));
  return [...matching.map(([name]) => name), "general"];
}
