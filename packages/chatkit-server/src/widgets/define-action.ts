import type { z } from "zod";
import { InvalidRequestError } from "../errors";
import { JsonValueSchema, type Action, type ActionConfig } from "../protocol";

type ActionOptions = Pick<ActionConfig, "handler" | "loadingBehavior" | "streaming">;

/**
 * An action that widgets carry and the server gets back, with its payload checked both ways.
 * Payloads come from the browser, so that `read` is the only safe way to them.
 */
export function defineAction<Type extends string, Payload extends z.ZodType>(
  type: Type,
  payloadSchema: Payload,
) {
  return {
    type,

    /** What a component's `onClickAction` and the like take. */
    config(payload: z.input<Payload>, options: ActionOptions = {}): ActionConfig {
      return { type, payload: JsonValueSchema.parse(payload), ...options };
    },

    /** Undefined for other actions. Throws `InvalidRequestError` when the payload is wrong. */
    read(action: Action): z.output<Payload> | undefined {
      if (action.type !== type) return undefined;
      const result = payloadSchema.safeParse(action.payload);
      if (result.success) return result.data;
      const [issue] = result.error.issues;
      const field = ["params", "action", "payload", ...(issue?.path ?? [])].join(".");
      throw new InvalidRequestError(`${field}: ${issue?.message ?? "invalid"}`, { field });
    },
  };
}
