/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Badge,
  Box,
  Card,
  Caption,
  Col,
  Divider,
  Row,
  Text,
  Title,
} from "@acme/chatkit-server/widgets";
import type { Ticket, TicketStatus } from "@/lib/shop/support/ticket";

const STATUS = {
  open: { label: "Open", color: "info" },
  waiting: { label: "Waiting for a person", color: "warning" },
  answered: { label: "Answered", color: "success" },
} as const satisfies Record<TicketStatus, object>;

const dayFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

export function ticketCard(ticket: Ticket): WidgetComponent {
  return (
    <Card size="sm">
      <Row gap={2} align="center">
        <Box flex={1}>
          <Title value={ticket.number} size="sm" />
        </Box>
        <Badge {...STATUS[ticket.status]} size="sm" />
      </Row>
      <TicketBody ticket={ticket} />
    </Card>
  );
}

export function ticketsCard(tickets: readonly Ticket[]): WidgetComponent {
  return (
    <Card size="md">
      {tickets.map((ticket, index) => (
        <Col key={ticket.number} gap={2}>
          {index > 0 ? <Divider /> : null}
          <Row gap={2} align="center">
            <Box flex={1}>
              <Text value={ticket.number} size="sm" weight="semibold" />
            </Box>
            <Badge {...STATUS[ticket.status]} size="sm" />
          </Row>
          <TicketBody ticket={ticket} />
        </Col>
      ))}
    </Card>
  );
}

function TicketBody({ ticket }: { ticket: Ticket }) {
  const { subject, description, answer, createdAt } = ticket;
  return (
    <Col gap={1}>
      <Text value={subject} weight="medium" size="sm" />
      {description === subject ? null : (
        <Text value={description} size="sm" color="secondary" maxLines={6} />
      )}
      {answer === null ? null : <Text value={answer} size="sm" />}
      <Caption value={dayFormat.format(createdAt)} />
    </Col>
  );
}

/** The card's text for the copy button. */
export function ticketText({ number, subject, description, status }: Ticket): string {
  return `${number} (${STATUS[status].label}) ${subject}: ${description}`;
}

export function ticketsText(tickets: readonly Ticket[]): string {
  return tickets.map(ticketText).join("\n");
}
