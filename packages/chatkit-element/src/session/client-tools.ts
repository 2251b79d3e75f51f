import type { ClientToolCallItem } from "@acme/chatkit-server/protocol";
import { JsonValueSchema, type JsonValue } from "@acme/chatkit-server/protocol";
import { IntegrationError } from "../errors/integration-error";
import type { SessionContext } from "./session-context";

/**
 * Runs the page's handler for a call and returns the result for the server. A failure becomes a
 * result with an `error`, so that the assistant learns about it.
 */
export async function runClientTool(
  context: SessionContext,
  call: ClientToolCallItem,
): Promise<JsonValue> {
  try {
    return await resultOf(context, call);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    context.fail(
      new IntegrationError("client_tool_failed", `Client tool ${call.name}: ${message}`, { cause }),
    );
    return { error: message };
  }
}

async function resultOf(context: SessionContext, call: ClientToolCallItem): Promise<JsonValue> {
  const { onClientTool } = context.options();
  if (!onClientTool) throw new Error(`No client tool handler for ${call.name}`);
  const result: unknown = await onClientTool({ name: call.name, params: call.arguments });
  if (result === undefined || result === null) return {};
  const json: string | undefined = JSON.stringify(result);
  return json === undefined ? {} : JsonValueSchema.parse(JSON.parse(json));
}
