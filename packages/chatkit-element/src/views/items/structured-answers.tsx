import type { StructuredInputItem } from "@acme/chatkit-server/protocol";
import { useTexts } from "../../ui/services";

/** What was asked and answered, once the questions have left the composer. */
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
