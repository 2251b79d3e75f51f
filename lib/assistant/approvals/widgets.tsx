/** @jsxImportSource @acme/chatkit-server/widgets */
import { WidgetComponentSchema, type WidgetComponent } from "@acme/chatkit-server/protocol";
import { Button, Card, Icon, Row, Text, Title } from "@acme/chatkit-server/widgets";
import { z } from "zod";
import type { Language } from "@/lib/i18n/languages";
import { engineText } from "../messages";
import { decideAction } from "./actions";
import type { ApprovalQuestion } from "./tool-approval";

export function approvalCard(
  { title, details, yes }: ApprovalQuestion,
  id: string,
  language: Language,
): WidgetComponent {
  return (
    <Card size="sm">
      <Title value={title} size="sm" />
      {details.map((detail) => (
        <Text value={detail} size="sm" color="secondary" />
      ))}
      <Row gap={2}>
        <Button
          label={yes}
          style="primary"
          size="sm"
          onClickAction={decideAction.config({ id, approve: true })}
        />
        <Button
          label={engineText(language, "no")}
          variant="outline"
          size="sm"
          onClickAction={decideAction.config({ id, approve: false })}
        />
      </Row>
    </Card>
  );
}

const AskedSchema = z.object({ children: z.array(WidgetComponentSchema) });

/** The question with the user's answer in place of the buttons. */
export function decidedCard(
  asked: WidgetComponent,
  approved: boolean,
  language: Language,
): WidgetComponent {
  const { children } = AskedSchema.catch({ children: [] }).parse(asked);
  return (
    <Card size="sm">
      {children.filter(({ type }) => type === "Title" || type === "Text")}
      <Row gap={2} align="center">
        <Icon name={approved ? "check-circle" : "empty-circle"} />
        <Text value={engineText(language, approved ? "agreed" : "declined")} size="sm" />
      </Row>
    </Card>
  );
}
