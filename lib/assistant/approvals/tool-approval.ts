import type { z } from "zod";
import type { Language } from "@/lib/i18n/languages";
import type { AssistantContext } from "../assistant-context";

/** The question that the user answers before a tool runs, in their language. */
export interface ApprovalQuestion {
  /** For example `Cancel order AC-7K2QXM4?`. */
  title: string;
  /** What will happen, one sentence per entry. */
  details: string[];
  /** The label of the approve button, such as `Cancel the order`. */
  yes: string;
}

/** How a tool asks the user for approval. */
export interface ToolApproval<Parameters extends z.ZodObject, Result extends object> {
  /** Builds the question. Throws a `RefusalError` if the call couldn't succeed anyway. */
  ask(input: z.output<Parameters>, context: AssistantContext): Promise<ApprovalQuestion>;
  /** The message shown to the user after the call succeeds. Default: the model answers. */
  say?(result: Result, language: Language): string;
}
