import { useEffect, useRef, useState, type FormEvent } from "react";
import type { StructuredInputItem, StructuredInputSubmission } from "@acme/chatkit-server/protocol";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { alreadyShown } from "../already-shown";
import { answersOf, emptyAnswer, isAnswered, type Answer } from "./answer";
import { Question } from "./question";

/** Questions that replace the composer, shown one at a time. */
export function StructuredForm({ item }: { item: StructuredInputItem }) {
  const text = useTexts();
  const { session } = useElement();
  const running = useElementState((state) => state.turn !== null);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [at, setAt] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const question = item.inputs[at];
  const last = at === item.inputs.length - 1;

  useEffect(() => {
    if (at > 0) form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [at]);

  function submit(input: StructuredInputSubmission): void {
    alreadyShown(session.structuredInputs.submit(item.id, input));
  }

  function finish(given: Readonly<Record<string, Answer>>): void {
    if (last) submit({ status: "answered", answers: answersOf(item.inputs, given) });
    else setAt(at + 1);
  }

  if (!question) return null;
  const answer = answers[question.id] ?? emptyAnswer;

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (isAnswered(answer)) finish(answers);
  }

  return (
    <form ref={form} className="ck-composer ck-questions" part="composer" onSubmit={handleSubmit}>
      <Question
        key={question.id}
        question={question}
        answer={answer}
        disabled={running}
        onChange={(next) => setAnswers({ ...answers, [question.id]: next })}
      />
      <div className="ck-composer-bar">
        <div className="ck-composer-start">
          {item.inputs.length > 1 ? (
            <span className="ck-questions-progress">
              {text("input.progress", { current: at + 1, total: item.inputs.length })}
            </span>
          ) : null}
          {at > 0 ? (
            <button type="button" className="ck-tool" onClick={() => setAt(at - 1)}>
              {text("input.previous")}
            </button>
          ) : null}
        </div>
        <div className="ck-composer-end">
          {item.inputs.length > 1 ? (
            <button
              type="button"
              className="ck-tool"
              disabled={running}
              onClick={() => submit({ status: "skipped", answers: {} })}
            >
              {text("input.skipAll")}
            </button>
          ) : null}
          <button
            type="button"
            className="ck-tool"
            disabled={running}
            onClick={() => {
              const skipped = { ...answers, [question.id]: { ...emptyAnswer, skipped: true } };
              setAnswers(skipped);
              if (item.inputs.length === 1) submit({ status: "skipped", answers: {} });
              else finish(skipped);
            }}
          >
            {text("input.skip")}
          </button>
          <button
            type="submit"
            className="ck-button ck-button-primary"
            aria-disabled={!isAnswered(answer) || running}
          >
            {text(last ? "input.submit" : "input.next")}
          </button>
        </div>
      </div>
    </form>
  );
}
