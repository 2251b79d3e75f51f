import type { StructuredInput, StructuredInputSubmission } from "@acme/chatkit-server/protocol";

/** The user's input for one question. */
export interface Answer {
  readonly chosen: readonly string[];
  /** The free-text answer, and whether it is selected. */
  readonly other: string;
  readonly otherChosen: boolean;
  readonly skipped: boolean;
}

export const emptyAnswer: Answer = { chosen: [], other: "", otherChosen: false, skipped: false };

export function valuesOf(answer: Answer): string[] {
  const other = answer.other.trim();
  return answer.otherChosen && other !== "" ? [...answer.chosen, other] : [...answer.chosen];
}

export function isAnswered(answer: Answer): boolean {
  return valuesOf(answer).length > 0;
}

/** Converts the input to the protocol's answers. An empty question counts as skipped. */
export function answersOf(
  questions: readonly StructuredInput[],
  answers: Readonly<Record<string, Answer>>,
): StructuredInputSubmission["answers"] {
  return Object.fromEntries(
    questions.map(({ id }) => {
      const answer = answers[id] ?? emptyAnswer;
      const values = answer.skipped ? [] : valuesOf(answer);
      return [id, { values, skipped: values.length === 0 }];
    }),
  );
}
