import type { Conversation, ToolCall, ToolOutcome } from "../conversation/conversation";
import { planFor } from "./plan-for";
import { ToolTrouble, type Plan } from "./plan";
import { sameJson } from "./same-json";

export type Decision = { kind: "say"; text: string } | { kind: "call"; call: ToolCall };

/** The model's next move: the next tool it needs, or its answer once the tools have answered. */
export function decide(conversation: Conversation, tools: ReadonlySet<string>): Decision {
  const seen: Conversation = {
    past: conversation.past,
    current: { ...conversation.current, outcomes: [] },
  };
  return advance(planFor(seen), seen, [...conversation.current.outcomes], tools);
}

function advance(
  plan: Plan,
  seen: Conversation,
  outcomes: ToolOutcome[],
  tools: ReadonlySet<string>,
): Decision {
  try {
    let step = plan.next();
    while (!step.done) {
      const call = step.value;
      const outcome = takeOutcome(outcomes, call);
      if (!outcome) {
        if (tools.has(call.tool)) return { kind: "call", call };
        return { kind: "say", text: "I can't do that from here, sorry." };
      }
      seen.current.outcomes.push(outcome);
      step = plan.next(outcome.output);
    }
    return { kind: "say", text: step.value };
  } catch (error) {
    if (!(error instanceof ToolTrouble)) throw error;
    return { kind: "say", text: apology(error.message) };
  }
}

function takeOutcome(outcomes: ToolOutcome[], call: ToolCall): ToolOutcome | undefined {
  const index = outcomes.findIndex(
    (outcome) => outcome.tool === call.tool && sameJson(outcome.arguments, call.arguments),
  );
  return index < 0 ? undefined : outcomes.splice(index, 1)[0];
}

function apology(message: string): string {
  const reason = message === "" ? "" : ` ${message}`;
  return `Sorry, that didn't work just now.${reason} Please try again in a moment.`;
}
