import type { ThreadItemDoneEvent, ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "../assistant-context";
import { readMemory } from "../tool-memory";
import { OFFER_CHOICES, OfferedChoicesSchema, type Choice } from "./choice";
import { choicesWidget } from "./choices-widget";

/** The choices that a call of `offer_choices` among a turn's events offers. */
export function choicesIn(event: ThreadStreamEvent): readonly Choice[] | undefined {
  if (event.type !== "thread.item.done" || event.item.type !== "hidden_context_item") return;
  const memory = readMemory(event.item.content);
  if (memory?.tool !== OFFER_CHOICES) return;
  return OfferedChoicesSchema.safeParse(memory.arguments).data?.choices;
}

/** The buttons as an item of the thread. */
export function showChoices(
  context: Pick<AssistantContext, "generateId" | "thread" | "timestamp">,
  choices: readonly Choice[],
): ThreadItemDoneEvent {
  const labels = choices.map(({ label }) => label).join(", ");
  return {
    type: "thread.item.done",
    item: {
      type: "widget",
      id: context.generateId("widget"),
      thread_id: context.thread.id,
      created_at: context.timestamp(),
      widget: choicesWidget(choices),
      copy_text: labels,
    },
  };
}
