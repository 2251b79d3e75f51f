import { z } from "zod";
import { cutText } from "@acme/chatkit-server";
import { JsonObjectSchema } from "@acme/chatkit-server/protocol";
import { McpFailure } from "@/lib/mcp";

/** The most that the model gets of one result, in characters. */
const MAX_RESULT = 16_000;

/** What the model gets; `error` is the tool's own report that it didn't work. */
export const McpResultSchema = z.object({
  status: z.enum(["ok", "error"]),
  text: z.string(),
  /** True if the rest of the text is missing. */
  cut_off: z.boolean(),
});
type McpResult = z.infer<typeof McpResultSchema>;

const ResourceSchema = z.object({ uri: z.string(), text: z.string().optional() });

const CallResultSchema = z.object({
  content: z
    .array(
      z
        .discriminatedUnion("type", [
          z.object({ type: z.literal("text"), text: z.string() }),
          z.object({ type: z.enum(["image", "audio"]), mimeType: z.string() }),
          z.object({ type: z.literal("resource"), resource: ResourceSchema }),
          z.object({ type: z.literal("resource_link"), uri: z.string(), name: z.string() }),
        ])
        .transform(textOf),
    )
    .default([]),
  structuredContent: JsonObjectSchema.optional(),
  isError: z.boolean().default(false),
});

type Content =
  | { type: "text"; text: string }
  | { type: "image" | "audio"; mimeType: string }
  | { type: "resource"; resource: z.output<typeof ResourceSchema> }
  | { type: "resource_link"; uri: string; name: string };

/** The result of an MCP call for the model. Throws an `McpFailure` if it isn't one. */
export function mcpResult(result: unknown): McpResult {
  const read = CallResultSchema.safeParse(result);
  if (!read.success) throw new McpFailure("The MCP server gave no valid answer.");
  const { content, structuredContent, isError } = read.data;
  // Servers repeat structured content as text for clients that don't know it.
  const text =
    structuredContent && !isError ? JSON.stringify(structuredContent) : content.join("\n\n");
  return resultOf(isError ? "error" : "ok", text);
}

/** A server's refusal of a call. */
export function refusedResult(reason: string): McpResult {
  return resultOf("error", reason);
}

function resultOf(status: McpResult["status"], text: string): McpResult {
  return { status, text: cutText(text, MAX_RESULT), cut_off: text.length > MAX_RESULT };
}

function textOf(content: Content): string {
  switch (content.type) {
    case "text":
      return content.text;
    case "image":
    case "audio":
      return `[${content.type}, ${content.mimeType}: can't be shown here]`;
    case "resource":
      return content.resource.text ?? `[file ${content.resource.uri}: can't be shown here]`;
    case "resource_link":
      return `[${content.name}: ${content.uri}]`;
  }
}
