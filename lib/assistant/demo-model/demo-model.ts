import {
  Usage,
  type Model,
  type ModelRequest,
  type ModelResponse,
  type protocol,
} from "@openai/agents";
import type { Clock } from "@/lib/clock";
import { systemClock } from "@/lib/clock";
import { Brain } from "./brain";
import type { Decision, Route } from "./conversation";
import { decide } from "./decide";
import type { Demo } from "./define-demo";
import type { Entity } from "./entity";
import { readConversation } from "./read-conversation";
import { randomId, type MakeId } from "./streaming/ids";
import { humanPace, type Pace } from "./streaming/pace";
import { responseEvents } from "./streaming/response-events";
import { sdkEvents } from "./streaming/sdk-events";
import { usageOf } from "./streaming/usage";

export const DEMO_MODEL_NAME = "demo";

interface DemoModelOptions {
  demos?: readonly Demo[] | undefined;
  /** Which agents a message is for. Default: no handoffs. */
  route?: Route | undefined;
  pace?: Pace | undefined;
  clock?: Clock | undefined;
  makeId?: MakeId | undefined;
}

/** How long the names of products and other entities are cached. */
const NAMES_KEPT = 60_000;

/**
 * The scripted model for when no API key is set. The capabilities' demos define what it
 * understands. Like any model, it acts only through the tools it is offered.
 */
export class DemoModel implements Model {
  readonly #pace: Pace;
  readonly #clock: Clock;
  readonly #makeId: MakeId;
  readonly #demos: readonly Demo[];
  readonly #route: Route | undefined;
  #known: { readAt: number; names: string; brain: Brain } | undefined;

  constructor({
    demos = [],
    route,
    pace = humanPace,
    clock = systemClock,
    makeId = randomId,
  }: DemoModelOptions = {}) {
    this.#demos = demos;
    this.#route = route;
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
    throw new Error("The demo model's stream ended without a response.");
  }

  async *getStreamedResponse(request: ModelRequest): AsyncGenerator<protocol.StreamEvent> {
    const decision = await this.decide(request);
    const events = responseEvents(decision, {
      model: DEMO_MODEL_NAME,
      makeId: this.#makeId,
      pace: this.#pace,
      createdAt: Math.floor(this.#clock() / 1_000),
      usage: usageOf(request, decision),
      signal: request.signal,
    });
    for await (const event of events) yield* sdkEvents(event);
  }

  /** The next step for a request. Subclasses decide differently. */
  protected async decide(request: ModelRequest): Promise<Decision> {
    const tools = request.tools.flatMap((tool) =>
      tool.type === "function" ? [[tool.name, tool.parameters] as const] : [],
    );
    const handoffs = request.handoffs.map(({ toolName }) => [toolName, {}] as const);
    return decide(readConversation(request.input, request.systemInstructions), {
      tools: new Map([...tools, ...handoffs]),
      brain: await this.#currentBrain(),
      route: this.#route,
    });
  }

  /** Rereads the entities from time to time and rebuilds the brain only if they have changed. */
  async #currentBrain(): Promise<Brain> {
    const known = this.#known;
    const now = this.#clock();
    if (known && now - known.readAt < NAMES_KEPT) return known.brain;
    const entities = await readEntities(this.#demos);
    const names = JSON.stringify(entities);
    const brain = known?.names === names ? known.brain : new Brain(this.#demos, entities);
    this.#known = { readAt: now, names, brain };
    return brain;
  }
}

/** Reads the entities of all demos and learns from their examples. */
export async function makeBrain(demos: readonly Demo[]): Promise<Brain> {
  return new Brain(demos, await readEntities(demos));
}

async function readEntities(demos: readonly Demo[]): Promise<Entity[]> {
  const sources = demos.flatMap((demo) => demo.entities ?? []);
  return (await Promise.all(sources.map((source) => source.list?.() ?? []))).flat();
}
