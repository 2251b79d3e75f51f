/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Button, Card, Icon, Row, Text, Title } from "@acme/chatkit-server/widgets";
import { decideAction } from "./actions";
import type { ApprovalQuestion } from "./tool-approval";

export function approvalCard(
  { title, details, yes }: ApprovalQuestion,
  id: string,
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
          label="No"
          variant="outline"
          size="sm"
          onClickAction={decideAction.config({ id, approve: false })}
        />
      </Row>
    </Card>
  );
}

export function decidedCard(approved: boolean): WidgetComponent {
  return (
    <Card size="sm">
      <Row gap={2} align="center">
        <Icon name={approved ? "check-circle" : "empty-circle"} />
        <Text value={approved ? "You agreed." : "You said no. Nothing was changed."} size="sm" />
      </Row>
    </Card>
  );
}
