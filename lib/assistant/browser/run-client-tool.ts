import { clientTools, type ClientToolName } from "@/lib/client-tools";
import type { z } from "zod";

/** What the page does for each client tool; arguments arrive parsed. */
export type ClientToolHandlers = {
  [Name in ClientToolName]: (
    parameters: z.infer<(typeof clientTools)[Name]["parameters"]>,
  ) => Promise<z.infer<(typeof clientTools)[Name]["result"]>>;
};

export interface ClientToolCall {
  name: string;
  params: Record<string, unknown>;
}

/** Runs one call. Whatever goes wrong becomes an answer that the model can act on. */
export async function runClientTool(
  handlers: ClientToolHandlers,
  call: ClientToolCall,
): Promise<Record<string, unknown>> {
  if (!isClientToolName(call.name)) return failure(`This page has no tool named ${call.name}.`);
  return runNamed(handlers, call.name, call.params);
}

async function runNamed<Name extends ClientToolName>(
  handlers: ClientToolHandlers,
  name: Name,
  params: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const tool: (typeof clientTools)[ClientToolName] = clientTools[name];
  const parsed = tool.parameters.safeParse(params);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failure(`${name}: ${issue?.path.join(".") || "the arguments"}: ${issue?.message}`);
  }
  try {
    const handle = handlers[name] as (parameters: unknown) => Promise<unknown>;
    return { ...tool.result.parse(await handle(parsed.data)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown error";
    return failure(`The page could not run ${name}: ${reason}`);
  }
}

function isClientToolName(name: string): name is ClientToolName {
  return Object.hasOwn(clientTools, name);
}

function failure(message: string): Record<string, unknown> {
  return { status: "failed", message };
}
