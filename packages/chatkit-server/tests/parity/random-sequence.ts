import { input, request } from "./moves";
import { randomScript, type KnownItem } from "./random-script";
import { RandomSource } from "./random-source";
import type { Sequence, Step } from "./step";

interface KnownThread {
  id: string;
  items: KnownItem[];
}

const MAX_STEPS = 10;
/** Less than a page, because pages across hidden items are deliberately different. */
const MAX_ITEMS = 19;

/** A random conversation; the same for the same seed. */
export function randomSequence(seed: number): Sequence {
  return { name: `random ${seed}`, steps: new SequenceWriter(new RandomSource(seed)).write() };
}

class SequenceWriter {
  readonly #random: RandomSource;
  readonly #threads: KnownThread[] = [];
  readonly #unclaimed: string[] = [];
  #threadCount = 0;
  #messageCount = 0;
  #attachmentCount = 0;
  #itemCount = 0;

  constructor(random: RandomSource) {
    this.#random = random;
  }

  write(): Step[] {
    const steps = [this.#create()];
    const count = 3 + this.#random.below(MAX_STEPS - 3);
    while (steps.length < count) steps.push(this.#step());
    return steps;
  }

  #step(): Step {
    const random = this.#random;
    const thread = this.#threads.length > 0 ? random.pick(this.#threads) : undefined;
    if (!thread) return this.#create();
    if (thread.items.length > MAX_ITEMS - 8) return this.#delete(thread);
    switch (random.below(16)) {
      case 0:
        return this.#create();
      case 1:
      case 2:
      case 3:
        return this.#addMessage(thread);
      case 4:
        return request("threads.get_by_id", { thread_id: thread.id });
      case 5:
        return this.#listItems(thread);
      case 6:
        return request("threads.list", {
          limit: random.below(4),
          order: random.pick(["asc", "desc"]),
        });
      case 7:
        return request("threads.update", { thread_id: thread.id, title: random.pick(["", "T"]) });
      case 8:
        return this.#retry(thread);
      case 9:
      case 10:
        return this.#toolOutput(thread);
      case 11:
        return this.#answers(thread);
      case 12:
        return this.#action(thread);
      case 13:
        return this.#createAttachment();
      case 14:
        return random.chance(30) ? this.#delete(thread) : this.#syncAction(thread);
      default:
        return request("threads.add_user_message", { thread_id: "gone", input: input("Hi") });
    }
  }

  #create(): Step {
    this.#threadCount += 1;
    const thread = { id: `thr_${this.#threadCount}`, items: [] };
    this.#threads.push(thread);
    return this.#message(thread, "threads.create", {});
  }

  #addMessage(thread: KnownThread): Step {
    return this.#message(thread, "threads.add_user_message", { thread_id: thread.id });
  }

  #message(thread: KnownThread, type: string, params: object): Step {
    this.#messageCount += 1;
    thread.items.push({ id: `msg_${this.#messageCount}`, type: "user_message" });
    const attachments = this.#random.chance(50) ? this.#unclaimed.splice(0) : [];
    const quoted = this.#random.chance(20) ? { quoted_text: "Quoted" } : {};
    const message = input("Hello", { attachments, ...quoted });
    return this.#turn(thread, request(type, { ...params, input: message }));
  }

  #turn(thread: KnownThread, step: Step): Step {
    const script = randomScript(this.#random, () => this.#freshId(), thread.items);
    thread.items = script.items;
    return { ...step, script: script.moves };
  }

  #freshId(): string {
    this.#itemCount += 1;
    return `item_${this.#itemCount}`;
  }

  #listItems({ id, items }: KnownThread): Step {
    const random = this.#random;
    const order = random.pick(["asc", "desc"]);
    const visible = items.every((item) => !isHidden(item));
    const limit = visible && random.chance(50) ? { limit: 1 + random.below(4) } : {};
    const after = visible && random.chance(30) ? { after: random.pick(items).id } : {};
    return request("items.list", { thread_id: id, order, ...limit, ...after });
  }

  #retry(thread: KnownThread): Step {
    const target = this.#random.pick(thread.items);
    const step = request("threads.retry_after_item", { thread_id: thread.id, item_id: target.id });
    // The note of a cancellation has an unknown id, so the message after it couldn't be named.
    if (target.type === "sdk_hidden_context") return this.#addMessage(thread);
    if (target.type !== "user_message") return step;
    thread.items = thread.items.slice(0, thread.items.indexOf(target) + 1);
    return this.#turn(thread, step);
  }

  #toolOutput(thread: KnownThread): Step {
    const newest = thread.items.at(-1);
    if (newest && isHidden(newest)) return this.#addMessage(thread);
    const step = request("threads.add_client_tool_output", {
      thread_id: thread.id,
      result: this.#random.pick([null, "ok", { a: null }, [1, null], 0]),
    });
    if (newest?.type !== "client_tool_call") return step;
    thread.items = thread.items.filter(
      (item) => item === newest || item.type !== "client_tool_call",
    );
    newest.type = "completed_call";
    return this.#turn(thread, step);
  }

  #answers(thread: KnownThread): Step {
    const item = this.#random.pick(thread.items);
    const random = this.#random;
    const step = request("threads.add_structured_input", {
      thread_id: thread.id,
      item_id: item.id,
      input: {
        status: random.pick(["answered", "skipped"]),
        answers: {
          ...(random.chance(50) && { season: { values: ["winter", "summer"] } }),
          ...(random.chance(50) && { notes: { values: ["a"], skipped: random.chance(30) } }),
          ...(random.chance(20) && { unknown: { values: ["a"] } }),
        },
      },
    });
    if (item.type !== "structured_input") return step;
    item.type = "answered_questions";
    return this.#turn(thread, step);
  }

  #action(thread: KnownThread): Step {
    const item = this.#random.chance(80) ? this.#random.pick(thread.items) : undefined;
    const step = request("threads.custom_action", {
      thread_id: thread.id,
      item_id: item?.id ?? null,
      action: { type: "buy", payload: { a: null } },
    });
    if (item && item.type !== "widget") return step;
    return this.#turn(thread, step);
  }

  #syncAction(thread: KnownThread): Step {
    const item = this.#random.pick(thread.items);
    const params = { thread_id: thread.id, item_id: item.id, action: { type: "buy" } };
    return request("threads.sync_custom_action", params);
  }

  #createAttachment(): Step {
    this.#attachmentCount += 1;
    this.#unclaimed.push(`atc_${this.#attachmentCount}`);
    return request("attachments.create", { name: "a.txt", size: 1, mime_type: "text/plain" });
  }

  #delete(thread: KnownThread): Step {
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    return request("threads.delete", { thread_id: thread.id });
  }
}

function isHidden({ type }: KnownItem): boolean {
  return type === "hidden_context_item" || type === "sdk_hidden_context";
}
