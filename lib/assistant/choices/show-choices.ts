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
 * The buttons that a reply offered, for its end. A reply that ends with a call for the browser has
 * none: its last item must stay the call.
 */
export class OfferedChoices {
  #choices: readonly Choice[] = [];

  /** Call it with each of the reply's events. */
  see(event: ThreadStreamEvent): void {
    this.#choices = isClientToolCall(event) ? [] : (choicesIn(event) ?? this.#choices);
  }

  async *events(context: AssistantContext): AsyncGenerator<ThreadStreamEvent> {
    if (this.#choices.length > 0) yield* showChoices(context, this.#choices);
  }
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
