/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Badge,
  Box,
  Caption,
  Card,
  Divider,
  Icon,
  Row,
  Text,
  Title,
} from "@acme/chatkit-server/widgets";
import { formatMoney } from "@/lib/shop/money";
import type { Order, OrderStatus } from "@/lib/shop/order";

const WAY = [
  ["placed", "Placed"],
  ["packed", "Packed"],
  ["shipped", "On its way"],
  ["delivered", "Delivered"],
] as const satisfies readonly (readonly [OrderStatus, string])[];

const dayFormat = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** One order: its progress, its items and its total. */
export function orderCard(order: Order): WidgetComponent {
  return (
    <Card size="md">
      <Row gap={2} align="center">
        <Box flex={1}>
          <Title value={order.number} size="sm" />
          <Caption value={dayFormat.format(order.placedAt)} />
        </Box>
        {order.sample ? <Badge label="Sample" color="secondary" size="sm" /> : null}
      </Row>
      {order.status === "canceled" ? <Text value="Canceled" weight="medium" size="sm" /> : null}
      {order.status === "returned" ? <Text value="Coming back" weight="medium" size="sm" /> : null}
      <Timeline status={order.status} />
      <Divider />
      {order.lines.map((line) => (
        <Row key={line.id} gap={2} align="baseline">
          <Box flex={1}>
            <Text value={`${line.quantity} × ${line.name}`} size="sm" />
            {line.variant === "" ? null : <Caption value={line.variant} />}
          </Box>
          <Text value={formatMoney(line.totalCents, order.currency)} size="sm" />
        </Row>
      ))}
      <Divider />
      <Row gap={2} align="baseline">
        <Box flex={1}>
          <Text value="Total" weight="semibold" size="sm" />
        </Box>
        <Text value={formatMoney(order.totalCents, order.currency)} weight="semibold" size="sm" />
      </Row>
    </Card>
  );
}

/** Renders nothing for an order that was canceled or returned. */
function Timeline({ status }: { status: OrderStatus }) {
  const reached = WAY.findIndex(([step]) => step === status);
  if (reached < 0) return null;
  return (
    <Row gap={3} wrap="wrap">
      {WAY.map(([step, label], index) => (
        <Row key={step} gap={1} align="center">
          <Icon
            name={index <= reached ? "check-circle-filled" : "empty-circle"}
            color={index <= reached ? "success" : "secondary"}
            size="sm"
          />
          <Text value={label} size="xs" color={index <= reached ? "emphasis" : "secondary"} />
        </Row>
      ))}
    </Row>
  );
}

/** The card's text for the copy button. */
export function orderText({ number, status, lines }: Order): string {
  return [`${number}: ${status}`, ...lines.map((line) => `${line.quantity} × ${line.name}`)].join(
    "\n",
  );
}
