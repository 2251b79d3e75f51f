import type { StructuredInput, StructuredInputItem } from "../protocol";

export function structuredInputText(item: StructuredInputItem): string {
  const lines = item.inputs.map((input) => `- ${input.question}: ${answerText(input)}`);
  return [
    `The user was asked to fill in a form; its status: ${item.status}`,
    "<StructuredInput>",
    ...lines,
    "</StructuredInput>",
  ].join("\n");
}

function answerText({ answer }: StructuredInput): string {
  if (!answer) return "unanswered";
  return answer.skipped ? "skipped" : answer.values.join(", ");
}
