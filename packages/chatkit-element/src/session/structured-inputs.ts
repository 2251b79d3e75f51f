import type { StructuredInputSubmission } from "@acme/chatkit-server/protocol";
import { turnRequest } from "./durable-turns";
import type { SessionContext } from "./session-context";
import type { TurnRunner } from "./turn-runner";

/** Sends the answers to the questions that replace the composer. */
export class StructuredInputs {
  readonly #context: SessionContext;
  readonly #turns: TurnRunner;

  constructor(context: SessionContext, turns: TurnRunner) {
    this.#context = context;
    this.#turns = turns;
  }

  async submit(itemId: string, input: StructuredInputSubmission): Promise<void> {
    const { threadId } = this.#context.store.getState();
    const params = { thread_id: threadId, item_id: itemId, input };
    await this.#turns.run(turnRequest("threads.add_structured_input", params));
  }
}
