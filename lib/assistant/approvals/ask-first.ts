import type { z } from "zod";
import { requestApproval } from "@/lib/approvals/approval-store";
import { RefusalError } from "@/lib/refusal-error";
import type { AssistantContext } from "../assistant-context";
import type { ToolDefinition } from "../define-tool";
import { refusal, type Refusal } from "../refusal";
import type { Awaiting } from "./awaiting";
import { userLanguage } from "../user-language";
import { approvalCard } from "./widgets";

/** Stores the call and asks the user for approval instead of running it. */
export async function askFirst<Parameters extends z.ZodObject, Result extends object>(
  tool: ToolDefinition<Parameters, Result>,
  input: z.output<Parameters>,
  context: AssistantContext,
): Promise<Awaiting | Refusal> {
  if (!tool.approval) throw new TypeError(`${tool.name} needs no approval.`);
  try {
    const question = await tool.approval.ask(input, context);
    const id = await requestApproval(
      context.requestContext,
      { threadId: context.thread.id, tool: tool.name, arguments: input },
      context.now,
    );
    const card = approvalCard(question, id, userLanguage(context));
    await context.streamWidget(card, question.title);
    return {
      status: "awaiting_approval",
      message:
        "Nothing has happened yet: the user sees the question with two buttons. Ask them to decide " +
        "there, and don't call the tool again.",
    };
  } catch (error) {
    if (error instanceof RefusalError) return refusal(error);
    throw error;
  }
}
