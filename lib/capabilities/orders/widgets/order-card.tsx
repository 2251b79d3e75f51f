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
import { formatDay } from "@/lib/i18n/format-day";
import type { Language } from "@/lib/i18n/languages";
import { formatMoney } from "@/lib/shop/money";
import type { Order, OrderStatus } from "@/lib/shop/order";
import { ordersText } from "../messages";

const WAY = ["placed", "packed", "shipped", "delivered"] as const satisfies readonly OrderStatus[];

/** One order: its progress, its items and its total. */
export function orderCard(order: Order, language: Language): WidgetComponent {
  const { status, currency } = order;
  const reached = WAY.findIndex((step) => step === status);
  return (
    <Card size="md">
      <Row gap={2} align="center">
        <Box flex={1}>
          <Title value={order.number} size="sm" />
          <Caption value={formatDay(order.placedAt, language)} />
        </Box>
        {order.sample ? (
          <Badge label={ordersText(language, "sample")} color="secondary" size="sm" />
        ) : null}
      </Row>
      {reached < 0 ? (
        <Text value={ordersText(language, status)} weight="medium" size="sm" />
      ) : (
        <Timeline reached={reached} language={language} />
      )}
      <Divider />
      {order.lines.map((line) => (
        <Row key={line.id} gap={2} align="baseline">
          <Box flex={1}>
            <Text value={`${line.quantity} × ${line.name}`} size="sm" />
            {line.variant === "" ? null : <Caption value={line.variant} />}
          </Box>
          <Text value={formatMoney(line.totalCents, currency, language)} size="sm" />
        </Row>
      ))}
      <Divider />
      <Row gap={2} align="baseline">
        <Box flex={1}>
          <Text value={ordersText(language, "cardTotal")} weight="semibold" size="sm" />
        </Box>
        <Text
          value={formatMoney(order.totalCents, currency, language)}
          weight="semibold"
          size="sm"
        />
      </Row>
    </Card>
  );
}

function Timeline({ reached, language }: { reached: number; language: Language }) {
  return (
    <Row gap={3} wrap="wrap">
      {WAY.map((step, index) => (
        <Row key={step} gap={1} align="center">
          <Icon
            name={index <= reached ? "check-circle-filled" : "empty-circle"}
            color={index <= reached ? "success" : "secondary"}
            size="sm"
          />
          <Text
            value={ordersText(language, step)}
            size="xs"
            color={index <= reached ? "emphasis" : "secondary"}
          />
        </Row>
      ))}
    </Row>
  );
}

/** The card's text for the copy button. */
export function orderText({ number, status, lines }: Order, language: Language): string {
  const goods = lines.map((line) => `${line.quantity} × ${line.name}`);
  return [`${number}: ${ordersText(language, status)}`, ...goods].join("\n");
}
