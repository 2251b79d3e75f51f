import type { StructuredInput, StructuredInputItem } from "../protocol";
import { dataBlock } from "./untrusted-text";

export function structuredInputText(item: StructuredInputItem): string {
  const lines = item.inputs.map((input) => `- ${input.question}: ${answerText(input)}`);
  const form = dataBlock("StructuredInput", lines.join("\n"));
  return `The user was asked to fill in a form; its status: ${item.status}\n${form}`;
}

function answerText({ answer }: StructuredInput): string {
  if (!answer) return "unanswered";
  return answer.skipped ? "skipped" : answer.values.join(", ");
}
