// A client's view of a thread, written from the protocol's description. It imports nothing, so that
// it doesn't share mistakes with the library's schemas, decoder or reducer.

type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [member: string]: Json;
}

/** Reads the streams of one thread and keeps what a client shows after each of them. */
export class ThreadReader {
  /** What was seen: event types, update types and item types. */
  readonly kinds = new Set<string>();
  #thread: JsonObject = {};
  /** Stored items, in the order in which they were first done. */
  readonly #items = new Map<string, JsonObject>();
  /** Items announced in this stream and not done yet. */
  readonly #unfinished = new Map<string, JsonObject>();

  /** The thread that `threads.get_by_id` should return. */
  get thread(): JsonObject {
    return { ...this.#thread, items: { data: [...this.#items.values()], has_more: false } };
  }

  get threadId(): string {
    return text(this.#thread["id"]);
  }

  itemIds(type: string): string[] {
    return [...this.#items.values()]
      .filter((item) => item["type"] === type)
      .map((item) => text(item["id"]));
  }

  /**
   * Reads one stream to its end. Then unfinished items disappear, except messages with text if the
   * turn `failed`.
   */
  async read(chunks: AsyncIterable<Uint8Array>, { failed }: { failed: boolean }): Promise<void> {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let buffer = "";
    for await (const chunk of chunks) {
      buffer += decoder.decode(chunk, { stream: true });
      for (let end = buffer.indexOf("\n\n"); end >= 0; end = buffer.indexOf("\n\n")) {
        this.#frame(buffer.slice(0, end));
        buffer = buffer.slice(end + 2);
      }
    }
    if (buffer !== "") throw new Error(`The stream ends in the middle of a frame: ${buffer}`);
    for (const [id, item] of this.#unfinished) {
      if (failed && hasText(item)) this.#items.set(id, item);
    }
    this.#unfinished.clear();
  }

  /** The client drops everything after the message that is answered again. */
  retryAfter(itemId: string): void {
    const ids = [...this.#items.keys()];
    for (const id of ids.slice(ids.indexOf(itemId) + 1)) this.#items.delete(id);
  }

  #frame(frame: string): void {
    if (!frame.startsWith("data: ") || frame.includes("\n")) {
      throw new Error(`Not one line of data: ${frame}`);
    }
    const event: Json = JSON.parse(frame.slice("data: ".length));
    this.#event(object(event));
  }

  #event(event: JsonObject): void {
    const type = text(event["type"]);
    this.kinds.add(type);
    switch (type) {
      case "thread.created":
      case "thread.updated": {
        const { items: _items, ...thread } = object(event["thread"]);
        this.#thread = thread;
        return;
      }
      case "thread.item.added": {
        const item = this.#item(event);
        this.#unfinished.set(text(item["id"]), item);
        return;
      }
      case "thread.item.updated":
        this.#update(text(event["item_id"]), object(event["update"]));
        return;
      case "thread.item.done": {
        const item = this.#item(event);
        this.#checkFolding(item);
        this.#unfinished.delete(text(item["id"]));
        this.#items.set(text(item["id"]), item);
        return;
      }
      case "thread.item.replaced": {
        const item = this.#item(event);
        this.#unfinished.delete(text(item["id"]));
        this.#items.set(text(item["id"]), item);
        return;
      }
      case "thread.item.removed":
        this.#items.delete(text(event["item_id"]));
        this.#unfinished.delete(text(event["item_id"]));
        return;
      case "stream_options":
        if (typeof object(event["stream_options"])["allow_cancel"] !== "boolean") fail(event);
        return;
      case "progress_update":
        text(event["text"]);
        return;
      case "client_effect":
        text(event["name"]);
        object(event["data"]);
        return;
      case "error":
        text(event["code"]);
        if (typeof event["allow_retry"] !== "boolean") fail(event);
        return;
      case "notice":
        text(event["message"]);
        if (!["info", "warning", "danger"].includes(text(event["level"]))) fail(event);
        return;
      default:
        fail(event);
    }
  }

  #item(event: JsonObject): JsonObject {
    const item = object(event["item"]);
    const type = text(item["type"]);
    this.kinds.add(type);
    if (type === "hidden_context_item" || type === "sdk_hidden_context") fail(item);
    if (Number.isNaN(Date.parse(text(item["created_at"])))) fail(item);
    text(item["thread_id"]);
    return item;
  }

  /** The streamed content of an item must add up to its final content. */
  #checkFolding(item: JsonObject): void {
    const folded = this.#unfinished.get(text(item["id"]));
    if (folded && stable(folded) !== stable(item)) {
      throw new Error(`The updates make ${stable(folded)} and the item is ${stable(item)}`);
    }
  }

  #update(itemId: string, update: JsonObject): void {
    const type = text(update["type"]);
    this.kinds.add(type);
    const item = this.#unfinished.get(itemId) ?? this.#items.get(itemId);
    if (!item) throw new Error(`An update of the unknown item ${itemId}`);
    switch (type) {
      case "assistant_message.content_part.added":
      case "assistant_message.content_part.done":
        list(item["content"])[index(update["content_index"])] = object(update["content"]);
        return;
      case "assistant_message.content_part.text_delta": {
        const part = object(list(item["content"])[index(update["content_index"])]);
        part["text"] = text(part["text"]) + text(update["delta"]);
        return;
      }
      case "assistant_message.content_part.annotation_added": {
        const part = object(list(item["content"])[index(update["content_index"])]);
        const annotation = object(update["annotation"]);
        list(part["annotations"]).splice(index(update["annotation_index"]), 0, annotation);
        return;
      }
      case "workflow.task.added":
        list(object(item["workflow"])["tasks"]).push(object(update["task"]));
        return;
      case "workflow.task.updated":
        list(object(item["workflow"])["tasks"])[index(update["task_index"])] = object(
          update["task"],
        );
        return;
      case "widget.root.updated":
        item["widget"] = object(update["widget"]);
        return;
      case "widget.component.updated": {
        const component = this.#component(item, text(update["component_id"]));
        for (const name of Object.keys(component)) delete component[name];
        Object.assign(component, object(update["component"]));
        return;
      }
      case "widget.streaming_text.value_delta": {
        const component = this.#component(item, text(update["component_id"]));
        component["value"] = text(component["value"]) + text(update["delta"]);
        return;
      }
      case "generated_image.updated":
        item["image"] = object(update["image"]);
        return;
      default:
        fail(update);
    }
  }

  #component(item: JsonObject, id: string): JsonObject {
    const found = findComponent(object(item["widget"]), id);
    if (!found) throw new Error(`The widget has no component ${id}`);
    return found;
  }
}

function findComponent(node: JsonObject, id: string): JsonObject | undefined {
  if (node["id"] === id) return node;
  const children = node["children"];
  for (const child of Array.isArray(children) ? children : []) {
    const found = findComponent(object(child), id);
    if (found) return found;
  }
  return undefined;
}

function hasText(item: JsonObject): boolean {
  if (item["type"] !== "assistant_message") return false;
  return list(item["content"]).some((part) => text(object(part)["text"]).trim() !== "");
}

function stable(value: Json): string {
  return JSON.stringify(value, (_key, member: Json) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : fail(value);
}

function index(value: Json | undefined): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : fail(value);
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : fail(value);
}

function object(value: Json | undefined): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail(value);
  return value;
}

function fail(value: Json | undefined): never {
  throw new Error(`The protocol doesn't know this: ${JSON.stringify(value)}`);
}
