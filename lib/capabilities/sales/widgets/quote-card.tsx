/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import {
  Box,
  Caption,
  Card,
  Divider,
  Markdown,
  Row,
  Text,
  Title,
} from "@acme/chatkit-server/widgets";
import { formatMoney } from "@/lib/shop/money";
import type { Quote, QuoteLine } from "@/lib/shop/sales/quote";

interface ProposalLink {
  number: string;
  url: string;
}

/** A quote for quantities of products. A proposal also links to its file. */
export function quoteCard(quote: Quote, proposal?: ProposalLink): WidgetComponent {
  return (
    <Card size="md">
      <Title value={proposal ? `Proposal ${proposal.number}` : "Your price"} size="sm" />
      {quote.lines.map((line) => (
        <LineRow key={line.slug} line={line} currency={quote.currency} />
      ))}
      <Divider />
      <Row gap={2} align="baseline">
        <Box flex={1}>
          <Text value="Total" weight="semibold" />
        </Box>
        <Text value={formatMoney(quote.totalCents, quote.currency)} weight="semibold" />
      </Row>
      {proposal ? <Markdown value={`[Download the proposal](${proposal.url})`} /> : null}
    </Card>
  );
}

function LineRow({ key, line, currency }: { key?: string; line: QuoteLine; currency: string }) {
  const discount = line.discountPercent > 0 ? `, ${line.discountPercent}% off` : "";
  const wait = line.quantity > line.stock ? `, ${line.stock} in stock` : "";
  const each = `${line.quantity} × ${formatMoney(line.unitCents, currency)}${discount}${wait}`;
  return (
    <Row key={key} gap={2} align="baseline">
      <Box flex={1}>
        <Text value={line.name} size="sm" />
        <Caption value={each} />
      </Box>
      <Text value={formatMoney(line.totalCents, currency)} size="sm" />
    </Row>
  );
}

/** The card's text for the copy button. */
export function quoteText({ lines, totalCents, currency }: Quote): string {
  const rows = lines.map(
    ({ quantity, name, totalCents: total }) =>
      `${quantity} × ${name}: ${formatMoney(total, currency)}`,
  );
  return [...rows, `Total: ${formatMoney(totalCents, currency)}`].join("\n");
}
