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
import type { Language } from "@/lib/i18n/languages";
import { formatMoney } from "@/lib/shop/money";
import type { Quote, QuoteLine } from "@/lib/shop/sales/quote";
import { salesText } from "../messages";

interface ProposalLink {
  number: string;
  url: string;
}

/** A quote for quantities of products. A proposal also links to its file. */
export function quoteCard(
  quote: Quote,
  language: Language,
  proposal?: ProposalLink,
): WidgetComponent {
  const title = proposal
    ? salesText(language, "cardProposal", { number: proposal.number })
    : salesText(language, "price");
  return (
    <Card size="md">
      <Title value={title} size="sm" />
      {quote.lines.map((line) => (
        <LineRow key={line.slug} line={line} currency={quote.currency} language={language} />
      ))}
      <Divider />
      <Row gap={2} align="baseline">
        <Box flex={1}>
          <Text value={salesText(language, "total")} weight="semibold" />
        </Box>
        <Text value={formatMoney(quote.totalCents, quote.currency, language)} weight="semibold" />
      </Row>
      {proposal ? (
        <Markdown value={`[${salesText(language, "download")}](${proposal.url})`} />
      ) : null}
    </Card>
  );
}

interface LineRowProps {
  key?: string;
  line: QuoteLine;
  currency: string;
  language: Language;
}

function LineRow({ key, line, currency, language }: LineRowProps) {
  const each = salesText(language, "each", {
    quantity: line.quantity,
    price: formatMoney(line.unitCents, currency, language),
    discount: line.discountPercent,
    // The stock is of interest only if it is too small.
    stock: line.quantity > line.stock ? line.stock : -1,
  });
  return (
    <Row key={key} gap={2} align="baseline">
      <Box flex={1}>
        <Text value={line.name} size="sm" />
        <Caption value={each} />
      </Box>
      <Text value={formatMoney(line.totalCents, currency, language)} size="sm" />
    </Row>
  );
}

/** The card's text for the copy button. */
export function quoteText({ lines, totalCents, currency }: Quote, language: Language): string {
  const rows = lines.map(
    ({ quantity, name, totalCents: total }) =>
      `${quantity} × ${name}: ${formatMoney(total, currency, language)}`,
  );
  const sum = formatMoney(totalCents, currency, language);
  return [...rows, `${salesText(language, "total")}: ${sum}`].join("\n");
}
