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
import { formatDay } from "@/lib/i18n/format-day";
import type { Language } from "@/lib/i18n/languages";
import type { Ticket, TicketStatus } from "@/lib/shop/support/ticket";
import { supportText } from "../messages";

const COLORS = {
  open: "info",
  waiting: "warning",
  answered: "success",
} as const satisfies Record<TicketStatus, string>;

/** A newly created ticket. */
export function ticketCard(ticket: Ticket, language: Language): WidgetComponent {
  return (
    <Card size="sm">
      <Row gap={2} align="center">
        <Box flex={1}>
          <Title value={ticket.number} size="sm" />
        </Box>
        <StatusBadge status={ticket.status} language={language} />
      </Row>
      <TicketBody ticket={ticket} language={language} />
    </Card>
  );
}

/** A list of tickets. */
export function ticketsCard(tickets: readonly Ticket[], language: Language): WidgetComponent {
  return (
    <Card size="md">
      {tickets.map((ticket, index) => (
        <Col key={ticket.number} gap={2}>
          {index > 0 ? <Divider /> : null}
          <Row gap={2} align="center">
            <Box flex={1}>
              <Text value={ticket.number} size="sm" weight="semibold" />
            </Box>
            <StatusBadge status={ticket.status} language={language} />
          </Row>
          <TicketBody ticket={ticket} language={language} />
        </Col>
      ))}
    </Card>
  );
}

function StatusBadge({ status, language }: { status: TicketStatus; language: Language }) {
  return <Badge label={supportText(language, status)} color={COLORS[status]} size="sm" />;
}

function TicketBody({ ticket, language }: { ticket: Ticket; language: Language }) {
  const { subject, description, answer, createdAt } = ticket;
  return (
    <Col gap={1}>
      <Text value={subject} weight="medium" size="sm" />
      {description === subject ? null : (
        <Text value={description} size="sm" color="secondary" maxLines={6} />
      )}
      {answer === null ? null : <Text value={answer} size="sm" />}
      <Caption value={formatDay(createdAt, language)} />
    </Col>
  );
}

/** The card's text for the copy button. */
export function ticketText(ticket: Ticket, language: Language): string {
  const { number, subject, description, status } = ticket;
  return `${number} (${supportText(language, status)}) ${subject}: ${description}`;
}

export function ticketsText(tickets: readonly Ticket[], language: Language): string {
  return tickets.map((ticket) => ticketText(ticket, language)).join("\n");
}
