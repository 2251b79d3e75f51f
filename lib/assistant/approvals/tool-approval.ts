import type { z } from "zod";
import type { AssistantContext } from "../assistant-context";

/** What the user is asked before a tool runs. */
export interface ApprovalQuestion {
  /** Such as `Cancel order AC-7K2QXM4?`. */
  title: string;
  /** What will happen, a sentence each. */
  details: string[];
  /** What the button says, such as `Cancel the order`. */
  yes: string;
}

/** How a tool asks for its user's yes. */
export interface ToolApproval<Parameters extends z.ZodObject, Result extends object> {
  /** Words the question. Throws a `RefusalError` for a call that couldn't be made anyway. */
  ask(input: z.output<Parameters>, context: AssistantContext): Promise<ApprovalQuestion>;
  /** What the user reads once it is done. */
  say(result: Result): string;
}
