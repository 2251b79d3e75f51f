/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Button, Card, Col, Icon, Row, Text, Title } from "@acme/chatkit-server/widgets";
import type { Order } from "@/lib/shop/order";
import { returnConfirmAction, returnStepAction } from "./actions";
import type { ReturnDraft, ReturnStep } from "./results";

const RESOLUTIONS = { refund: "My money back", exchange: "The same in another size or color" };
const TRAVELS = {
  post_office: "I'll drop it off at a post office",
  pickup: "Pick it up at my door",
};
const REASONS = ["It's too small", "It's too large", "It isn't what I expected", "It's damaged"];

const questions: Record<Exclude<ReturnStep, "confirm">, string> = {
  goods: "What would you like to return?",
  reason: "What's the reason?",
  resolution: "What would you like instead?",
  travel: "How will it get back to us?",
};

/** One question of a return with a button for each answer, or the summary with the last button. */
export function returnCard(order: Order, draft: ReturnDraft, step: ReturnStep): WidgetComponent {
  return (
    <Card size="sm">
      <Title value={`Return from order ${order.number}`} size="sm" />
      <Answers draft={draft} />
      {step === "confirm" ? (
        <Button
          label="Register the return"
          style="primary"
          block
          onClickAction={returnConfirmAction.config(draft, { streaming: false })}
        />
      ) : (
        <Col gap={2}>
          <Text value={questions[step]} weight="medium" />
          {answersTo(step, order, draft).map(({ label, next }) => (
            <Button
              key={label}
              label={label}
              variant="outline"
              block
              onClickAction={returnStepAction.config(next, { streaming: false })}
            />
          ))}
        </Col>
      )}
    </Card>
  );
}

/** Replaces the card once the return is registered. */
export function returnedCard(number: string, draft: ReturnDraft): WidgetComponent {
  const next =
    draft.travel === "pickup"
      ? "Our carrier comes within three working days."
      : "Any post office takes it.";
  return (
    <Card size="sm">
      <Row gap={2} align="center">
        <Icon name="check-circle" color="success" />
        <Title value="Return registered" size="sm" />
      </Row>
      <Answers draft={draft} />
      <Text value={`Put the number ${number} in the box. ${next}`} size="sm" />
    </Card>
  );
}

function Answers({ draft }: { draft: ReturnDraft }) {
  const lines = summaryLines(draft);
  return lines.length === 0 ? null : (
    <Col gap={1}>
      {lines.map((line) => (
        <Text value={line} size="sm" color="secondary" />
      ))}
    </Col>
  );
}

function summaryLines({ goods, reason, resolution, travel }: ReturnDraft): string[] {
  return [
    goods?.join(", "),
    reason,
    resolution && RESOLUTIONS[resolution],
    travel && TRAVELS[travel],
  ].flatMap((line) => line ?? []);
}

function answersTo(
  step: Exclude<ReturnStep, "confirm">,
  { lines }: Order,
  draft: ReturnDraft,
): { label: string; next: ReturnDraft }[] {
  switch (step) {
    case "goods": {
      const names = [...new Set(lines.map(({ name }) => name))];
      return [
        ...names.map((name) => ({ label: name, next: { ...draft, goods: [name] } })),
        { label: "All of it", next: { ...draft, goods: names } },
      ];
    }
    case "reason":
      return REASONS.map((reason) => ({ label: reason, next: { ...draft, reason } }));
    case "resolution":
      return [
        { label: RESOLUTIONS.refund, next: { ...draft, resolution: "refund" } },
        { label: RESOLUTIONS.exchange, next: { ...draft, resolution: "exchange" } },
      ];
    case "travel":
      return [
        { label: TRAVELS.post_office, next: { ...draft, travel: "post_office" } },
        { label: TRAVELS.pickup, next: { ...draft, travel: "pickup" } },
      ];
  }
}
