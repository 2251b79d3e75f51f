/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Badge, Box, Button, Card, Row, Spacer, Text, Title } from "@acme/chatkit-server/widgets";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { viewProductAction } from "../actions";
import { AddForm } from "./add-form";
import { Picture } from "./product-picture";

const MOST_BADGES = 4;

export function productCard(product: Product, origin: string): WidgetComponent {
  return (
    <Card size="sm" key={product.slug}>
      <Picture product={product} origin={origin} />
      <Row gap={2} align="baseline">
        <Box flex={1}>
          <Title value={product.name} size="sm" />
        </Box>
        <Text value={formatMoney(product.priceCents, product.currency)} weight="medium" />
      </Row>
      <Text value={product.summary} size="sm" color="secondary" />
      <Row gap={1} wrap="wrap">
        {product.attributes.slice(0, MOST_BADGES).map((tag) => (
          <Badge label={tag} color="secondary" variant="soft" size="sm" />
        ))}
      </Row>
      <Row gap={2} align="center">
        <AddForm product={product} />
        <Spacer />
        <Button
          label="View"
          size="sm"
          variant="outline"
          onClickAction={viewProductAction(product.slug)}
        />
      </Row>
    </Card>
  );
}

/** The card's text for the copy button. */
export function productCardText(product: Product): string {
  return `${product.name}, ${formatMoney(product.priceCents, product.currency)}: ${product.summary}`;
}
