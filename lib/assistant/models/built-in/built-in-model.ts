import {
  Usage,
  type Model,
  type ModelRequest,
  type ModelResponse,
  type protocol,
} from "@openai/agents";
import type { Clock } from "@/lib/clock";
import { systemClock } from "@/lib/clock";
import { readConversation } from "./conversation/read-conversation";
import { decide, type Decision } from "./planning/decide";
import { randomId, type MakeId } from "./streaming/ids";
import { humanPace, type Pace } from "./streaming/pace";
import { responseEvents } from "./streaming/response-events";
import { sdkEvents } from "./streaming/sdk-events";
import { usageOf } from "./streaming/usage";

export const BUILT_IN_MODEL_NAME = "built-in";

export interface BuiltInModelOptions {
  pace?: Pace | undefined;
  clock?: Clock | undefined;
  makeId?: MakeId | undefined;
}

/**
 * A scripted model for when no key is set. It knows English and the names of the tools, and takes
 * every fact from what the tools it is offered answer.
 */
export class BuiltInModel implements Model {
  readonly #pace: Pace;
  readonly #clock: Clock;
  readonly #makeId: MakeId;

  constructor({
    pace = humanPace,
    clock = systemClock,
    makeId = randomId,
  }: BuiltInModelOptions = {}) {
    this.#pace = pace;
    this.#clock = clock;
    this.#makeId = makeId;
  }

  async getResponse(request: ModelRequest): Promise<ModelResponse> {
    for await (const event of this.getStreamedResponse(request)) {
      if (event.type !== "response_done") continue;
      const { id, output, usage } = event.response;
      return { responseId: id, output, usage: new Usage(usage) };
    }
    throw new Error("The built-in model's stream ended without a response.");
  }

  async *getStreamedResponse(request: ModelRequest): AsyncGenerator<protocol.StreamEvent> {
    const decision = this.decide(request);
    const events = responseEvents(decision, {
      model: BUILT_IN_MODEL_NAME,
      makeId: this.#makeId,
      pace: this.#pace,
      createdAt: Math.floor(this.#clock() / 1_000),
      usage: usageOf(request, decision),
      signal: request.signal,
    });
    for await (const event of events) yield* sdkEvents(event);
  }

  /** What to do about the request; other models of its kind decide differently. */
  protected decide(request: ModelRequest): Decision {
    return decide(readConversation(request.input), toolNames(request));
  }
}

function toolNames(request: ModelRequest): Set<string> {
  return new Set(request.tools.flatMap((tool) => (tool.type === "function" ? [tool.name] : [])));
}
