import { JsonObjectSchema } from "@acme/chatkit-server/protocol";
import { z } from "zod";
import { RefusalError } from "@/lib/refusal-error";
import type { AssistantContext } from "./assistant-context";
import type { ClientTool } from "./browser/client-tool";

/** The result of a tool whose work the page finishes; the page's answer replaces it. */
export const InPageSchema = z.object({ status: z.literal("in_page") });
export type InPage = z.infer<typeof InPageSchema>;

/**
 * Ends the turn with a call for the page, whose answer reaches the model as the answer of the tool
 * that runs now. Only the browser's part of the capability knows the client tool; the model isn't
 * offered it. Throws a `RefusalError` while another call is under way.
 */
export function callInPage<Parameters extends z.ZodObject>(
  context: AssistantContext,
  { name, parameters }: Pick<ClientTool<string, Parameters>, "name" | "parameters">,
  args: z.input<Parameters>,
): InPage {
  const busy = context.clientToolCall;
  if (busy) {
    throw new RefusalError(
      `The page was busy with ${busy.name}. If this is still needed, call it again.`,
    );
  }
  context.clientToolCall = { name, arguments: JsonObjectSchema.parse(parameters.parse(args)) };
  return { status: "in_page" };
}
