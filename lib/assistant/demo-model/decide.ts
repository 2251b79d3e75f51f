import { MAX_CHOICES, OFFER_CHOICES } from "../choices/choice";
import type { Brain } from "./brain";
import type {
  Conversation,
  Decision,
  OfferedTools,
  Route,
  ToolCall,
  ToolOutcome,
} from "./conversation";
import { engineText } from "./messages";
import { callNamedTool } from "./named-tool";
import { MAX_READ } from "./read-conversation";
import { ToolTrouble, type Plan } from "./plan";
import type { Reply } from "./reply";
import { respond } from "./respond";
import { sameJson } from "./json";
import { joinTokens } from "./text";
import { languageIn, completeMessage } from "./complete-message";
import type { Turn } from "./turn";

/** What the names of handoffs begin with. */
const HANDOFF = "transfer_to_";

/**
 * The model's next step: the next tool call it needs, or its answer once the tools have responded.
 */
export function decide(
  conversation: Conversation,
  { tools, brain, route }: { tools: OfferedTools; brain: Brain; route?: Route | undefined },
): Decision {
  const outcomes = [...conversation.current.outcomes];
  const seen: ToolOutcome[] = [];
  const language = languageIn(conversation, brain);
  const current = { ...conversation.current, outcomes: seen };
  const turn = { conversation: { ...conversation, current }, language, brain, tools };
  if (current.said.length > MAX_READ) {
    return { kind: "say", text: engineText(language, "tooLong", { most: MAX_READ }) };
  }
  const named = callNamedTool(conversation, tools, language);
  if (named) return named;
  try {
    const plan = withChoices(respond(turn), tools);
    let step = plan.next();
    while (!step.done) {
      const call = step.value;
      const outcome = takeOutcome(outcomes, call);
      if (!outcome) {
        if (tools.has(call.tool)) return { kind: "call", call };
        const handoff = route && handoffFor({ ...turn, conversation }, route);
        if (handoff) return { kind: "call", call: handoff };
        return { kind: "say", text: engineText(language, "cannot") };
      }
      seen.push(outcome);
      step = plan.next(outcome.output);
    }
    return { kind: "say", text: step.value };
  } catch (error) {
    if (!(error instanceof ToolTrouble)) throw error;
    return { kind: "say", text: engineText(language, "trouble") };
  }
}

/**
 * The handoff to the first of the message's agents that is offered. Agents that got the message
 * since the last tool call don't have the tool either.
 */
function handoffFor(turn: Turn, route: Route): ToolCall | undefined {
  const { tools } = turn;
  const { said, outcomes } = turn.conversation.current;
  // “Yes” is for the agent of the wish that it agrees to.
  const meant = joinTokens(completeMessage(turn) ?? []);
  const routed = route(`${said} ${meant}`).map((agent) => `${HANDOFF}${agent}`);
  // If the words point to no agent that has the tool, any other may have it.
  const names = [...routed, ...[...tools.keys()].filter((name) => name.startsWith(HANDOFF))];
  const called = outcomes.map(({ tool }) => tool);
  const tried = called.slice(called.findLastIndex((tool) => !tool.startsWith(HANDOFF)) + 1);
  const tool = names.find((name) => tools.has(name) && !tried.includes(name));
  return tool === undefined ? undefined : { tool, arguments: {} };
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
  yield { tool: OFFER_CHOICES, arguments: { choices: choices.slice(0, MAX_CHOICES) } };
  return text;
}

function takeOutcome(outcomes: ToolOutcome[], call: ToolCall): ToolOutcome | undefined {
  const index = outcomes.findIndex(
    (outcome) => outcome.tool === call.tool && sameJson(outcome.arguments, call.arguments),
  );
  return index < 0 ? undefined : outcomes.splice(index, 1)[0];
}
