import { MOST_CHOICES, OFFER_CHOICES } from "../choices/choice";
import type { Brain } from "./brain";
import type { Conversation, OfferedTools, ToolCall, ToolOutcome } from "./conversation";
import { languageOf } from "./language";

import { engineText } from "./messages";
import { ToolTrouble, type Plan } from "./plan";
import type { Reply } from "./reply";
import { respond } from "./respond";
import { sameJson } from "./same-json";

export type Decision = { kind: "say"; text: string } | { kind: "call"; call: ToolCall };

/**
 * The model's next step: the next tool call it needs, or its answer once the tools have responded.
 */
export function decide(conversation: Conversation, tools: OfferedTools, brain: Brain): Decision {
  const outcomes = [...conversation.current.outcomes];
  const seen = {
    past: conversation.past,
    current: { ...conversation.current, outcomes: [] as ToolOutcome[] },
  };
  const language = languageOf(conversation.current.said) ?? "en";
  try {
    const plan = withChoices(respond(seen, tools, brain), tools);
    let step = plan.next();
    while (!step.done) {
      const call = step.value;
      const outcome = takeOutcome(outcomes, call);
      if (!outcome) {
        if (tools.has(call.tool)) return { kind: "call", call };
        return { kind: "say", text: engineText(language, "cannot") };
      }
      seen.current.outcomes.push(outcome);
      step = plan.next(outcome.output);
    }
    return { kind: "say", text: step.value };
  } catch (error) {
    if (!(error instanceof ToolTrouble)) throw error;
    const reason = error.message === "" ? "" : ` ${error.message}`;
    return { kind: "say", text: engineText(language, "trouble", { reason }) };
  }
}

/**
 * Shows the choices as buttons below the reply, or as text in it if there is no tool for buttons.
 */
function* withChoices(plan: Plan<Reply>, tools: OfferedTools): Plan<string> {
  const { text, choices } = yield* plan;
  if (choices.length === 0) return text;
  if (!tools.has(OFFER_CHOICES)) {
    const unsaid = choices.filter(({ label }) => !text.includes(label));
    return [text, ...unsaid.map(({ label }) => `- “${label}”`)].join("\n");
  }
  yield { tool: OFFER_CHOICES, arguments: { choices: choices.slice(0, MOST_CHOICES) } };
  return text;
}

function takeOutcome(outcomes: ToolOutcome[], call: ToolCall): ToolOutcome | undefined {
  const index = outcomes.findIndex(
    (outcome) => outcome.tool === call.tool && sameJson(outcome.arguments, call.arguments),
  );
  return index < 0 ? undefined : outcomes.splice(index, 1)[0];
}
