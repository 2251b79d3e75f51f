import { clientActions, type ClientActionType } from "@/lib/client-tools";
import type { z } from "zod";

export type WidgetActionHandlers = {
  [Type in ClientActionType]: (payload: z.infer<(typeof clientActions)[Type]>) => void;
};

/** Runs an action of a widget that the page handles itself. Throws for one it doesn't know. */
export async function runWidgetAction(
  handlers: WidgetActionHandlers,
  action: { type: string; payload?: Record<string, unknown> | undefined },
): Promise<void> {
  if (!isClientActionType(action.type)) {
    throw new Error(`This page has no widget action named ${action.type}.`);
  }
  runTyped(handlers, action.type, action.payload ?? {});
}

function runTyped<Type extends ClientActionType>(
  handlers: WidgetActionHandlers,
  type: Type,
  payload: unknown,
): void {
  const schema: z.ZodType = clientActions[type];
  const handle = handlers[type] as (payload: unknown) => void;
  handle(schema.parse(payload));
}

function isClientActionType(type: string): type is ClientActionType {
  return Object.hasOwn(clientActions, type);
}
