import type { z } from "zod";
import type { ClientTool } from "./client-tool";

/** What runs in the page when the model calls a client tool. */
export interface ClientToolHandler<Page> {
  readonly name: string;
  /** Returns the result, or why the arguments are invalid. Rethrows what the handler throws. */
  run(params: unknown, page: Page): Promise<ClientToolOutcome>;
}

type ClientToolOutcome = { ok: true; result: object } | { ok: false; problem: string };

/** What runs in the page for a client effect or a widget's client action. */
export interface MessageHandler<Page> {
  readonly name: string;
  /** False if the data doesn't match the schema; nothing runs in that case. */
  run(data: unknown, page: Page): boolean;
}

/** What a capability does in the page. */
export interface BrowserCapability<Page> {
  readonly clientTools?: readonly ClientToolHandler<Page>[];
  /** Messages from the server that the page acts on without replying. */
  readonly effects?: readonly MessageHandler<Page>[];
  /** Widget buttons that the page handles itself. */
  readonly actions?: readonly MessageHandler<Page>[];
}

/** Implements a client tool in the page. The arguments and the result are both validated. */
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

/** Implements a client effect or a client action in the page. Its data is validated. */
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
