import type {
  StructuredInput,
  StructuredInputAnswer,
  StructuredInputItem,
  StructuredInputSubmission,
} from "../../protocol";

/**
 * The item with an answer to each question. A missing answer counts as skipped. Values don't have
 * to match an option, because clients let users write their own.
 */
export function answerQuestions(
  item: StructuredInputItem,
  submission: StructuredInputSubmission,
): StructuredInputItem {
  return {
    ...item,
    status: submission.status,
    inputs: item.inputs.map((question) => ({
      ...question,
      answer: answerTo(question, submission),
    })),
  };
}

function answerTo(
  question: StructuredInput,
  submission: StructuredInputSubmission,
): StructuredInputAnswer {
  const answer = Object.hasOwn(submission.answers, question.id)
    ? submission.answers[question.id]
    : undefined;
  if (submission.status === "skipped" || !answer || answer.skipped || answer.values.length === 0) {
    return { values: [], skipped: true };
  }
  const single = question.type === "multiple_choice" && !question.multiple;
  return { values: single ? answer.values.slice(0, 1) : answer.values, skipped: false };
}

export function unknownQuestions(
  item: StructuredInputItem,
  submission: StructuredInputSubmission,
): string[] {
  const known = new Set(item.inputs.map((question) => question.id));
  return Object.keys(submission.answers).filter((id) => !known.has(id));
}
