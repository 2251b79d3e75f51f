import { NotFoundError } from "../errors";
import type { ItemKind } from "../store";
import type { AgentContext } from "./agent-context";

/** Placeholder ids that SDKs use for models without ids. */
const placeholders: ReadonlySet<string> = new Set(["", "FAKE_ID", "__fake_id__"]);

/**
 * Assigns the ids under which the model's items are stored: the model's own id, or a new one if the
 * model's would overwrite another item, because some backends reuse ids.
 */
export class ItemIds<Context> {
  readonly #context: AgentContext<Context>;
  readonly #claimed = new Set<string>();

  constructor(context: AgentContext<Context>) {
    this.#context = context;
  }

  async claim(modelId: string | undefined, kind: ItemKind): Promise<string> {
    const id =
      modelId === undefined || (await this.#isTaken(modelId))
        ? this.#context.generateId(kind)
        : modelId;
    this.#claimed.add(id);
    return id;
  }

  async #isTaken(modelId: string): Promise<boolean> {
    if (placeholders.has(modelId) || this.#claimed.has(modelId)) return true;
    return this.#context.earlierIds?.has(modelId) ?? this.isStored(modelId);
  }

  async isStored(itemId: string): Promise<boolean> {
    const { store, thread, requestContext } = this.#context;
    try {
      await store.loadItem(thread.id, itemId, requestContext);
      return true;
    } catch (error) {
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }
}
