import type { StructuredInputItem } from "@acme/chatkit-server/protocol";
import { useTexts } from "../../ui/services";

/** The questions and their answers, shown in the thread once they have been answered. */
export function StructuredAnswers({ item }: { item: StructuredInputItem }) {
  const text = useTexts();
  return (
    <dl className="ck-answers">
      {item.inputs.map((input) => (
        <div key={input.id} className="ck-answer">
          <dt dir="auto">{input.question}</dt>
          <dd dir="auto">
            {input.answer && !input.answer.skipped && input.answer.values.length > 0
              ? input.answer.values.join(", ")
              : text("input.skipped")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
