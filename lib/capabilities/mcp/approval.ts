import type { z } from "zod";
import type { ToolApproval } from "@/lib/assistant/approvals/tool-approval";
import { userLanguage } from "@/lib/assistant/user-language";
import { RefusalError } from "@/lib/refusal-error";
import type { JsonObject } from "@acme/chatkit-server/protocol";
import { mcpText } from "./messages";

/** The most that the question shows, in characters. */
const MAX_SHOWN = 2_000;

/**
 * Asks with the tool's name and everything that the server would get. The model answers with the
 * result.
 */
export function approvalOf(
  tool: string,
  toArguments: (input: unknown) => JsonObject,
): ToolApproval<z.ZodObject, object> {
  return {
    ask: async (input, context) => {
      const language = userLanguage(context);
      const lines = Object.entries(toArguments(input)).map(([name, value]) => line(name, value));
      // A user can't agree to what they don't see.
      if (lines.join("").length > MAX_SHOWN) {
        throw new RefusalError(
          `The user has to see and approve all arguments, so they can have ${MAX_SHOWN} characters ` +
            "at most. Shorten them.",
        );
      }
      return {
        title: mcpText(language, "ask", { tool }),
        details: lines.length > 0 ? lines : [mcpText(language, "noArguments")],
        yes: mcpText(language, "yes"),
      };
    },
  };
}

function line(name: string, value: unknown): string {
  return `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`;
}
