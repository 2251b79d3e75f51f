import {
  added,
  delta,
  done,
  effect,
  endOfTurn,
  errorEvent,
  hidden,
  image,
  message,
  notice,
  progress,
  questions,
  removed,
  replaced,
  task,
  toolCall,
  updated,
  widget,
  workflow,
} from "./moves";
import type { RandomSource } from "./random-source";
import type { Move } from "./step";

export interface KnownItem {
  id: string;
  type: string;
}

/** The state of a script's thread that later steps depend on. */
export interface ScriptEffect {
  moves: Move[];
  items: KnownItem[];
}

const words = ["Tent ", "Größe ", "\n", "🏕️", "and ", '"stove" '];
const thought = { type: "thought", content: "Hm" };

/**
 * A handler's script. It avoids deliberate differences: it doesn't fail while a message is
 * unfinished, nor change the thread right before its client disconnects.
 */
export function randomScript(
  random: RandomSource,
  freshId: () => string,
  before: readonly KnownItem[],
): ScriptEffect {
  const items = [...before];
  const moves: Move[] = [];
  for (let count = random.below(5); count > 0; count -= 1) {
    moves.push(...randomMoves(random, freshId, items));
  }
  moves.push(...randomEnd(random, freshId, items));
  return { moves, items };
}

function randomMoves(random: RandomSource, freshId: () => string, items: KnownItem[]): Move[] {
  switch (random.below(9)) {
    case 0:
    case 1:
      return streamedMessage(random, freshId(), items);
    case 2:
      return wholeItem(random, freshId(), items);
    case 3:
      return [random.pick([progress("Looking"), notice, effect, errorEvent])];
    case 4:
      return [threadChange(random), progress("Changed")];
    case 5:
      return streamedWorkflow(freshId(), items);
    case 6:
      return removal(random, items);
    case 7:
      return replacement(random, items);
    default:
      return [delta("never", random.pick(words))];
  }
}

function streamedMessage(random: RandomSource, id: string, items: KnownItem[]): Move[] {
  remember(items, id, "assistant_message");
  const texts = Array.from({ length: 1 + random.below(4) }, () => random.pick(words));
  return [
    added(message(id)),
    ...texts.map((text) => delta(id, text)),
    done(message(id, texts.join(""))),
  ];
}

function wholeItem(random: RandomSource, id: string, items: KnownItem[]): Move[] {
  const [type, item] = random.pick([
    ["widget", widget(id)],
    ["client_tool_call", toolCall(id)],
    ["structured_input", questions(id, random.chance(50))],
    ["generated_image", image(id)],
    ["task", task(id)],
    ["end_of_turn", endOfTurn(id)],
    ["hidden_context_item", hidden(id)],
  ] as const);
  remember(items, id, type);
  return [done(item)];
}

function threadChange(random: RandomSource): Move {
  return random.pick<Move>([
    { title: random.pick(["Tents", "Stoves"]) },
    { title: null },
    { status: { type: "locked", reason: "Closed" } },
    { status: { type: "active" } },
    { domains: ["images.example"] },
    { metadata: { step: random.below(3), nothing: null } },
  ]);
}

function streamedWorkflow(id: string, items: KnownItem[]): Move[] {
  remember(items, id, "workflow");
  return [
    added(workflow(id)),
    updated(id, { type: "workflow.task.added", task_index: 0, task: thought }),
    done(workflow(id, thought)),
  ];
}

function removal(random: RandomSource, items: KnownItem[]): Move[] {
  // The note of a cancellation has an id that the script can't know.
  const own = items.filter(
    (item) => item.type !== "user_message" && item.type !== "sdk_hidden_context",
  );
  const target = own.length > 0 && random.chance(70) ? random.pick(own) : undefined;
  if (target) items.splice(items.indexOf(target), 1);
  return [removed(target?.id ?? "never")];
}

function replacement(random: RandomSource, items: KnownItem[]): Move[] {
  const visible = items.filter((item) => item.type === "widget" || item.type === "task");
  if (visible.length === 0) return [];
  const target = random.pick(visible);
  target.type = "widget";
  return [replaced(widget(target.id, random.pick(words)))];
}

function randomEnd(random: RandomSource, freshId: () => string, items: KnownItem[]): Move[] {
  if (random.chance(10)) return [{ throw: { kind: "unknown" } }];
  if (random.chance(5)) {
    return [{ throw: { kind: "custom", message: "Sold out", allow_retry: random.chance(50) } }];
  }
  if (!random.chance(15)) return [];
  const [saved, blank] = [freshId(), freshId()];
  remember(items, saved, "assistant_message");
  remember(items, "marker", "sdk_hidden_context");
  return [
    added(message(blank)),
    added(message(saved, "Half ")),
    delta(saved, random.pick(words), random.below(3)),
    { hang: true },
  ];
}

function remember(items: KnownItem[], id: string, type: string): void {
  items.push({ id, type });
}
