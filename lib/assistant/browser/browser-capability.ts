import type { z } from "zod";
import type { ClientTool } from "./client-tool";

/** What runs in the page when the model calls a client tool. */
export interface ClientToolHandler<Page> {
  readonly name: string;
  /** The result, or a reason why the arguments don't fit. Throws what the handler throws. */
  run(params: unknown, page: Page): Promise<ClientToolOutcome>;
}

export type ClientToolOutcome = { ok: true; result: object } | { ok: false; problem: string };

/** What runs in the page for a client effect or a widget's client action. */
export interface MessageHandler<Page> {
  readonly name: string;
  /** False where the data don't fit the contract; nothing is run then. */
  run(data: unknown, page: Page): boolean;
}

/** What a capability does in the page. */
export interface BrowserCapability<Page> {
  readonly clientTools?: readonly ClientToolHandler<Page>[];
  /** News from the server that the page acts on without answering. */
  readonly effects?: readonly MessageHandler<Page>[];
  /** Buttons of widgets that the page handles itself. */
  readonly actions?: readonly MessageHandler<Page>[];
}

/** Joins a client tool's contract with what the page does; both directions are checked. */
export function handleClientTool<Page, Parameters extends z.ZodObject, Result extends object>(
  contract: Pick<
    ClientTool<string, Parameters, z.ZodType<Result>>,
    "name" | "parameters" | "result"
  >,
  run: (input: z.output<Parameters>, page: Page) => Promise<Result>,
): ClientToolHandler<Page> {
  return {
    name: contract.name,
    async run(params, page) {
      const parsed = contract.parameters.safeParse(params);
      if (!parsed.success) return { ok: false, problem: firstProblem(parsed.error) };
      return { ok: true, result: contract.result.parse(await run(parsed.data, page)) };
    },
  };
}

/** Joins a message's name and schema with what the page does. */
export function handleMessage<Page, Data extends z.ZodType>(
  { name, data: schema }: { readonly name: string; readonly data: Data },
  run: (data: z.output<Data>, page: Page) => void,
): MessageHandler<Page> {
  return {
    name,
    run(data, page) {
      const parsed = schema.safeParse(data ?? {});
      if (parsed.success) run(parsed.data, page);
      return parsed.success;
    },
  };
}

function firstProblem(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join(".") || "the arguments"}: ${issue?.message ?? "invalid"}`;
}
