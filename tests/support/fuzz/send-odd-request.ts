import { NextRequest } from "next/server";
import { proxy } from "@/proxy";
import { serverActionRules } from "../authorization/action-rules";
import { SITE } from "../authorization/ask";
import type { Caller } from "../authorization/callers";
import { operationRules, widgetActionRules } from "../authorization/operation-rules";
import { routeRules } from "../authorization/route-rules";
import type { Reachable } from "../authorization/rule";
import type { RouteHandler, ServerAction } from "../authorization/surfaces";
import { outcomeOf } from "../next-outcome";
import { nextRequest } from "../next-request";
import type { OddRequest } from "./odd-requests";
import { mutated } from "./odd-values";

export interface Target {
  handlers: ReadonlyMap<string, RouteHandler>;
  actions: ReadonlyMap<string, ServerAction>;
  callers: readonly Caller[];
  reachable: Reachable;
}

/** The response; null for a server action, which must resolve, redirect or throw "not found". */
export async function sendOddRequest(odd: OddRequest, target: Target): Promise<Response | null> {
  const group = target.callers.filter((each) => each.group === odd.who.group);
  const caller = group[odd.who.nth % group.length];
  const headers = { ...caller?.headers, ...odd.headers };
  if (odd.kind === "server action") {
    await callAction(odd, headers, target);
    return null;
  }
  const request = requestOf(odd, headers, target.reachable);
  // Clients can't send this header or URL.
  if (request === null) return null;
  const handler = target.handlers.get(handlerName(odd));
  if (!handler) throw new Error(`There is no handler ${handlerName(odd)}.`);
  // Like the matcher in the proxy, which only handles paths with a percent sign.
  if (request.nextUrl.pathname.includes("%")) {
    const response = await proxy(request);
    if (!response.headers.has("x-middleware-next")) return response;
  }
  const nextauth = request.nextUrl.pathname.split("/").slice(3);
  const params = Promise.resolve({ nextauth });
  return nextRequest.run(headersOf(request), () => handler(request, { params }));
}

function handlerName(odd: Exclude<OddRequest, { kind: "server action" }>): string {
  if (odd.kind === "route") return odd.name;
  return odd.kind === "upload" ? "chatkit/attachments POST" : "chatkit POST";
}

function requestOf(
  odd: Exclude<OddRequest, { kind: "server action" }>,
  headers: Record<string, string>,
  reachable: Reachable,
): NextRequest | null {
  const [, method = "POST"] = handlerName(odd).split(" ");
  const body = method === "GET" || method === "OPTIONS" ? null : bodyOf(odd, reachable);
  const type = odd.kind === "operation" || odd.kind === "widget action";
  try {
    return new NextRequest(new URL(`/api/${pathOf(odd, reachable)}`, SITE), {
      method,
      headers: {
        host: "shop.example",
        ...(type && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== null && { body, duplex: "half" }),
    });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function pathOf(odd: Exclude<OddRequest, { kind: "server action" }>, reachable: Reachable): string {
  if (odd.kind !== "route") return odd.kind === "upload" ? "chatkit/attachments" : "chatkit";
  const path = routeRules[odd.name]?.path(reachable) ?? "auth/callback/password";
  const query = odd.query === null ? "" : `?format=${odd.query}`;
  return (odd.segment === null ? path : path.replace(/[^/]*$/, () => odd.segment ?? "")) + query;
}

function bodyOf(
  odd: Exclude<OddRequest, { kind: "server action" }>,
  reachable: Reachable,
): BodyInit | null {
  switch (odd.kind) {
    case "route":
      return odd.body instanceof Uint8Array ? Uint8Array.from(odd.body) : odd.body;
    case "upload": {
      const form = new FormData();
      form.set("file", new File([Uint8Array.from(odd.bytes)], odd.fileName, { type: odd.type }));
      return form;
    }
    case "operation": {
      const params = operationRules[odd.name]?.params(reachable);
      return JSON.stringify(odd.mutations.reduce(mutated, { type: odd.name, params }));
    }
    case "widget action": {
      const { sync, payload } = widgetActionRules[odd.name] ?? { payload: () => ({}) };
      const given = odd.mutations.reduce<unknown>(mutated, payload(reachable));
      const { threadId: thread_id, widgetId: item_id } = reachable.things;
      const type = sync ? "threads.sync_custom_action" : "threads.custom_action";
      const params = { thread_id, item_id, action: { type: odd.name, payload: given } };
      return JSON.stringify({ type, params });
    }
  }
}

async function callAction(
  odd: Extract<OddRequest, { kind: "server action" }>,
  headers: Record<string, string>,
  { actions, reachable }: Target,
): Promise<void> {
  const action = actions.get(odd.name);
  if (!action) throw new Error(`There is no action ${odd.name}.`);
  const valid = serverActionRules[odd.name]?.input(reachable) ?? [];
  const changed = odd.mutations.reduce<unknown>(mutated, valid);
  const input = odd.input ?? (Array.isArray(changed) ? changed : [changed]);
  let sendable: Headers;
  try {
    sendable = new Headers(headers);
  } catch {
    // Clients can't send these.
    return;
  }
  await outcomeOf(() => nextRequest.run(Object.fromEntries(sendable), () => action(...input)));
}

function headersOf({ headers }: Request): Record<string, string> {
  return Object.fromEntries(headers);
}
