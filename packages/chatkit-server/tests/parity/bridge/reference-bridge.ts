import { z } from "zod";
import { JsonValueSchema, type JsonValue } from "@acme/chatkit-server/protocol";
import type { ResponsesEvent } from "../../support/model/outputs";
import { PythonProcess } from "../reference";

const AnswerSchema = z.object({ events: z.array(JsonValueSchema), error: z.string().optional() });

/** The reference's bridge from a model's responses to ChatKit's events. */
export class ReferenceBridge {
  readonly #process: PythonProcess;

  constructor(python: string) {
    this.#process = new PythonProcess(python, "bridge/reference_bridge.py");
  }

  async bridgeResponse(response: readonly ResponsesEvent[]): Promise<JsonValue[]> {
    const { events, error } = AnswerSchema.parse(await this.#process.ask(response));
    if (error !== undefined) throw new Error(`The reference's bridge failed: ${error}`);
    return events;
  }

  close(): void {
    this.#process.close();
  }
}
