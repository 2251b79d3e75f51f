import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { streamWidget } from "@acme/chatkit-server/widgets";
import type { AssistantContext } from "../assistant-context";
import { readMemory } from "../tool-memory";
import { OFFER_CHOICES, OfferedChoicesSchema, type Choice } from "./choice";
import { choicesWidget } from "./choices-widget";

/** The choices in a stored `offer_choices` call; undefined for any other event. */
function choicesIn(event: ThreadStreamEvent): readonly Choice[] | undefined {
  if (event.type !== "thread.item.done" || event.item.type !== "hidden_context_item") return;
  const memory = readMemory(event.item.content);
  if (memory?.tool !== OFFER_CHOICES) return;
  return OfferedChoicesSchema.safeParse(memory.arguments).data?.choices;
}

/**
 * Passes a reply's events on and adds the choices that the model offered as buttons below it. A
 * reply that ends with a client tool call gets none, because the call must stay the last item.
 */
export async function* withChoices(
  context: AssistantContext,
  events: AsyncIterable<ThreadStreamEvent>,
): AsyncGenerator<ThreadStreamEvent> {
  let choices: readonly Choice[] = [];
  for await (const event of events) {
    choices = isClientToolCall(event) ? [] : (choicesIn(event) ?? choices);
    yield event;
  }
  if (choices.length > 0) yield* showChoices(context, choices);
}

function isClientToolCall(event: ThreadStreamEvent): boolean {
  return event.type === "thread.item.done" && event.item.type === "client_tool_call";
}

/** Streams the choice buttons as a widget item of the thread. */
function showChoices(
  context: AssistantContext,
  choices: readonly Choice[],
): AsyncIterable<ThreadStreamEvent> {
  return streamWidget(context.thread, choicesWidget(choices), {
    copyText: choices.map(({ label }) => label).join(", "),
    generateId: (kind) => context.generateId(kind),
    now: context.now,
  });
}
