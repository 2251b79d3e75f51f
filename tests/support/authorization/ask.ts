import { z } from "zod";
import { runTool } from "@/lib/assistant/agent-tools";
import { askFirst } from "@/lib/assistant/approvals/ask-first";
import type { ToolDefinition } from "@/lib/assistant/define-tool";
import type { Owner } from "@/lib/db";
import { toolContext } from "../assistant/run-tool";
import { nextRequest } from "../next-request";
import { outcomeOf } from "../next-outcome";
import type { Caller } from "./callers";
import type { RouteRule } from "./route-rules";
import type { Answer } from "./rule";
import type { RouteHandler, ServerAction } from "./surfaces";

export const SITE = "http://shop.example";

export interface Answered {
  answer: Answer;
  /** All of the text that the caller can read. */
  text: string;
}

/** The ways in which an action says no. */
const RefusedSchema = z.union([
  z.object({ ok: z.literal(false), error: z.object({ code: z.string() }) }),
  z.object({ message: z.string(), errors: z.object({}) }),
  z.object({ isAdded: z.literal(false) }),
  z.object({ isSent: z.literal(false) }),
  z.object({ failed: z.literal(true) }),
]);

/** Sends a request to a route handler. */
export async function askRoute(
  handler: RouteHandler,
  {
    method,
    path,
    body,
    headers,
  }: { method: string; path: string } & {
    body?: ReturnType<NonNullable<RouteRule["body"]>> | undefined;
    headers: Record<string, string>;
  },
): Promise<Answered> {
  const request = new Request(`${SITE}/api/${path}`, {
    method,
    headers: {
      host: "shop.example",
      ...headers,
      ...(body?.type !== undefined && { "content-type": body.type }),
    },
    ...(body && { body: body.content }),
  });
  const params = Promise.resolve({ nextauth: path.split("/").slice(1) });
  const response = await nextRequest.run(headers, () => handler(request, { params }));
  return { answer: response.status, text: await response.text() };
}

export function askChatKit(
  handler: RouteHandler,
  caller: Caller,
  operation: { type: string; params: object },
): Promise<Answered> {
  const body = { content: JSON.stringify(operation), type: "application/json" };
  return askRoute(handler, { method: "POST", path: "chatkit", body, headers: caller.headers });
}

/** Calls a server action like a browser with these cookies. */
export async function askAction(
  action: ServerAction,
  caller: Caller,
  input: unknown[],
): Promise<Answered> {
  const outcome = await outcomeOf(() => nextRequest.run(caller.headers, () => action(...input)));
  if (outcome.kind === "not found") return { answer: 404, text: "" };
  if (outcome.kind === "redirect") {
    const { pathname } = new URL(outcome.to, SITE);
    return { answer: `to ${pathname.replace(/AC-\w+$/, "…")}`, text: outcome.to };
  }
  const { data } = RefusedSchema.safeParse(outcome.result);
  const code = data && "error" in data ? data.error.code : "refused";
  return { answer: data ? code : "done", text: JSON.stringify(outcome.result) ?? "" };
}

/** Runs a tool for a user. */
export async function askTool(
  tool: ToolDefinition,
  owner: Owner,
  input: Record<string, unknown>,
): Promise<Answered> {
  const { tenantId, userId } = owner;
  const context = toolContext({ tenantId, userId });
  const run = tool.approval ? askFirst : runTool;
  const result = await run(tool, tool.parameters.parse(input), context);
  const shown = context.events.takeAll();
  // A result needs no status.
  const { status } = z.object({ status: z.string().default("ok") }).parse(result);
  return { answer: status, text: JSON.stringify([result, shown]) };
}
