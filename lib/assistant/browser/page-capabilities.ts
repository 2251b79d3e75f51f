import type { BrowserCapability } from "./browser-capability";

export interface ClientToolCall {
  name: string;
  params: Record<string, unknown>;
}

/** Runs the server's calls, effects and widget actions in one page. */
export class PageCapabilities<Page> {
  readonly #capabilities: readonly BrowserCapability<Page>[];
  readonly #page: Page;

  constructor(capabilities: readonly BrowserCapability<Page>[], page: Page) {
    this.#capabilities = capabilities;
    this.#page = page;
  }

  /** Runs a client tool. Any failure becomes a result that the model can act on. */
  async runClientTool({ name, params }: ClientToolCall): Promise<Record<string, unknown>> {
    const handlers = this.#capabilities.flatMap(({ clientTools = [] }) => clientTools);
    const handler = handlers.find((each) => each.name === name);
    if (!handler) return failure(`This page has no tool named ${name}.`);
    try {
      const outcome = await handler.run(params, this.#page);
      return outcome.ok ? { ...outcome.result } : failure(`${name}: ${outcome.problem}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown error";
      return failure(`The page could not run ${name}: ${reason}`);
    }
  }

  /** Runs a client effect. Effects that the page doesn't know are ignored. */
  runEffect({ name, data }: { name: string; data?: unknown }): void {
    const handlers = this.#capabilities.flatMap(({ effects = [] }) => effects);
    handlers.find((each) => each.name === name)?.run(data, this.#page);
  }

  /** Runs a widget action that the page handles. Throws if the page doesn't know the action. */
  async runAction({ type, payload }: { type: string; payload?: unknown }): Promise<void> {
    const handlers = this.#capabilities.flatMap(({ actions = [] }) => actions);
    const handler = handlers.find((each) => each.name === type);
    if (!handler) throw new Error(`This page has no widget action named ${type}.`);
    if (!handler.run(payload, this.#page)) throw new Error(`${type} has an invalid payload.`);
  }
}

function failure(message: string): Record<string, unknown> {
  return { status: "failed", message };
}
