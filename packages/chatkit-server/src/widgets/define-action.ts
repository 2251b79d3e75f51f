import type { z } from "zod";
import { InvalidRequestError } from "../errors";
import { JsonValueSchema, type Action, type ActionConfig } from "../protocol";

type ActionOptions = Pick<ActionConfig, "handler" | "loadingBehavior" | "streaming">;

/**
 * An action that widgets contain and the server receives, with a validated payload. Payloads come
 * from the browser and can't be trusted: always use `read`.
 */
export function defineAction<Type extends string, Payload extends z.ZodType>(
  type: Type,
  payloadSchema: Payload,
) {
  return {
    type,

    /** The value for `onClickAction` and similar props. */
    config(payload: z.input<Payload>, options: ActionOptions = {}): ActionConfig {
      return { type, payload: JsonValueSchema.parse(payload), ...options };
    },

    /** Undefined for other actions. Throws `InvalidRequestError` for an invalid payload. */
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
