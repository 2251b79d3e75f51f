import { useId } from "react";
import type { MultipleChoiceInput, StructuredInput } from "@acme/chatkit-server/protocol";
import { useTexts } from "../../ui/services";
import { emptyAnswer, type Answer } from "./answer";

export interface QuestionProps<T extends StructuredInput = StructuredInput> {
  readonly question: T;
  readonly answer: Answer;
  readonly disabled: boolean;
  readonly onChange: (answer: Answer) => void;
}

export function Question(props: QuestionProps) {
  const { question } = props;
  return (
    <fieldset className="ck-question" disabled={props.disabled}>
      <legend dir="auto">{question.question}</legend>
      {question.type === "multiple_choice" ? (
        <Choices {...props} question={question} />
      ) : (
        <FreeText {...props} description={question.description ?? null} />
      )}
    </fieldset>
  );
}

function Choices({ question, answer, onChange }: QuestionProps<MultipleChoiceInput>) {
  const text = useTexts();
  const { multiple } = question;

  function toggle(value: string): void {
    if (!multiple) return onChange({ ...answer, chosen: [value], otherChosen: false });
    const without = answer.chosen.filter((one) => one !== value);
    const chosen = without.length < answer.chosen.length ? without : [...answer.chosen, value];
    onChange({ ...answer, chosen });
  }

  function toggleOther(otherChosen: boolean): void {
    onChange({ ...answer, otherChosen, chosen: multiple ? answer.chosen : [] });
  }

  return (
    <div className="ck-choices">
      {question.options.map(({ value }) => (
        <label key={value} className="ck-choice">
          <input
            type={multiple ? "checkbox" : "radio"}
            name={question.id}
            checked={answer.chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span dir="auto">{value}</span>
        </label>
      ))}
      <div className="ck-choice">
        <input
          type={multiple ? "checkbox" : "radio"}
          name={question.id}
          aria-label={text("input.other")}
          checked={answer.otherChosen}
          onChange={(event) => toggleOther(event.target.checked)}
        />
        <input
          type="text"
          className="ck-choice-other"
          aria-label={text("input.otherLabel")}
          placeholder={text("input.other")}
          autoComplete="off"
          dir="auto"
          value={answer.other}
          onChange={(event) =>
            onChange({
              ...answer,
              other: event.target.value,
              otherChosen: event.target.value !== "",
              chosen: multiple || event.target.value === "" ? answer.chosen : [],
            })
          }
        />
      </div>
    </div>
  );
}

interface FreeTextProps extends QuestionProps {
  readonly description: string | null;
}

function FreeText({ answer, onChange, description }: FreeTextProps) {
  const text = useTexts();
  const descriptionId = useId();
  return (
    <>
      {description ? (
        <p id={descriptionId} className="ck-question-note" dir="auto">
          {description}
        </p>
      ) : null}
      <textarea
        rows={3}
        aria-label={text("input.answer")}
        aria-describedby={description ? descriptionId : undefined}
        placeholder={text("input.answer")}
        dir="auto"
        value={answer.other}
        onChange={(event) =>
          onChange({ ...emptyAnswer, other: event.target.value, otherChosen: true })
        }
      />
    </>
  );
}
