/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Button, Card, Col, Icon, Row, Text, Title } from "@acme/chatkit-server/widgets";
import type { Language } from "@/lib/i18n/languages";
import type { Order } from "@/lib/shop/order";
import { returnConfirmAction, returnStepAction } from "../actions";
import type { ReturnDraft, ReturnStep } from "../results";
import { ordersText } from "../messages";

const REASONS = ["tooSmall", "tooLarge", "notAsExpected", "damaged"] as const;
const RESOLUTIONS = ["refund", "exchange"] as const;
const TRAVELS = ["post_office", "pickup"] as const;

const QUESTIONS = {
  goods: "askGoods",
  reason: "askReason",
  resolution: "askResolution",
  travel: "askTravel",
} as const;

interface ReturnCardProps {
  order: Order;
  draft: ReturnDraft;
  step: ReturnStep;
}

/** One question of a return with a button for each answer, or the summary with the last button. */
export function returnCard(
  { order, draft, step }: ReturnCardProps,
  language: Language,
): WidgetComponent {
  return (
    <Card size="sm">
      <Title value={ordersText(language, "returnTitle", { number: order.number })} size="sm" />
      <Answers draft={draft} language={language} />
      {step === "confirm" ? (
        <Button
          label={ordersText(language, "register")}
          style="primary"
          block
          onClickAction={returnConfirmAction.config(draft, { streaming: false })}
        />
      ) : (
        <Col gap={2}>
          <Text value={ordersText(language, QUESTIONS[step])} weight="medium" />
          {answersTo({ order, draft, step }, language).map(({ label, next }) => (
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
export function returnedCard(
  number: string,
  draft: ReturnDraft,
  language: Language,
): WidgetComponent {
  const next = [
    ordersText(language, "putNumber", { number }),
    ordersText(language, draft.travel === "pickup" ? "pickupNext" : "post_officeNext"),
  ];
  return (
    <Card size="sm">
      <Row gap={2} align="center">
        <Icon name="check-circle" color="success" />
        <Title value={ordersText(language, "registered")} size="sm" />
      </Row>
      <Answers draft={draft} language={language} />
      {next.map((sentence) => (
        <Text value={sentence} size="sm" />
      ))}
    </Card>
  );
}

function Answers({ draft, language }: { draft: ReturnDraft; language: Language }) {
  const lines = saidSoFar(draft, language);
  return lines.length === 0 ? null : (
    <Col gap={1}>
      {lines.map((line) => (
        <Text value={line} size="sm" color="secondary" />
      ))}
    </Col>
  );
}

function saidSoFar(
  { goods, reason, resolution, travel }: ReturnDraft,
  language: Language,
): string[] {
  return [
    goods?.join(", "),
    reason,
    resolution && ordersText(language, resolution),
    travel && ordersText(language, travel),
  ].flatMap((line) => line ?? []);
}

function answersTo(
  { order, draft, step }: ReturnCardProps,
  language: Language,
): { label: string; next: ReturnDraft }[] {
  switch (step) {
    case "goods": {
      const names = [...new Set(order.lines.map(({ name }) => name))];
      return [
        ...names.map((name) => ({ label: name, next: { ...draft, goods: [name] } })),
        { label: ordersText(language, "allGoods"), next: { ...draft, goods: names } },
      ];
    }
    case "reason":
      return REASONS.map((key) => {
        const reason = ordersText(language, key);
        return { label: reason, next: { ...draft, reason } };
      });
    case "resolution":
      return RESOLUTIONS.map((resolution) => ({
        label: ordersText(language, resolution),
        next: { ...draft, resolution },
      }));
    case "travel":
      return TRAVELS.map((travel) => ({
        label: ordersText(language, travel),
        next: { ...draft, travel },
      }));
    case "confirm":
      return [];
  }
}
