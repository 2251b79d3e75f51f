import { JsonObjectSchema } from "@acme/chatkit-server/protocol";
import { z } from "zod";
import { RefusalError } from "@/lib/refusal-error";
import type { AssistantContext } from "./assistant-context";
import type { ClientTool } from "./browser/client-tool";

/** The result of a tool whose work the page finishes; the page's answer replaces it. */
export const InPageSchema = z.object({ status: z.literal("in_page") });
export type InPage = z.infer<typeof InPageSchema>;

/**
 * Ends the turn with a call for the page, whose answer becomes the result of the tool that is
 * running. The model isn't offered the client tool; only the capability's browser part knows it.
 * Throws a `RefusalError` if there are too many calls for the page.
 */
export function callInPage<Parameters extends z.ZodObject>(
  context: AssistantContext,
  { name, parameters }: Pick<ClientTool<string, Parameters>, "name" | "parameters">,
  args: z.input<Parameters>,
): InPage {
  const call = { name, arguments: JsonObjectSchema.parse(parameters.parse(args)) };
  if (!context.requestClientTool(call)) {
    throw new RefusalError(
      "There were too many calls for the page. If this one is still needed, repeat it.",
    );
  }
  return { status: "in_page" };
}
