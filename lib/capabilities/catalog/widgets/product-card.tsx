/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Badge, Box, Button, Card, Row, Spacer, Text, Title } from "@acme/chatkit-server/widgets";
import type { Language } from "@/lib/i18n/languages";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { viewProductAction } from "../actions";
import { catalogTerm } from "../terms";
import { AddForm } from "./add-form";
import { catalogText } from "../messages";
import { Picture } from "./product-picture";

const MAX_BADGES = 4;

/** One product, large. */
export function productCard(product: Product, origin: string, language: Language): WidgetComponent {
  return (
    <Card size="sm" key={product.slug}>
      <Picture product={product} origin={origin} />
      <Row gap={2} align="baseline">
        <Box flex={1}>
          <Title value={product.name} size="sm" />
        </Box>
        <Text value={price(product, language)} weight="medium" />
      </Row>
      <Text value={product.summary} size="sm" color="secondary" />
      <Row gap={1} wrap="wrap">
        {product.attributes.slice(0, MAX_BADGES).map((tag) => (
          <Badge label={catalogTerm(language, tag)} color="secondary" variant="soft" size="sm" />
        ))}
      </Row>
      <Row gap={2} align="center">
        <AddForm product={product} language={language} />
        <Spacer />
        <Button
          label={catalogText(language, "view")}
          size="sm"
          variant="outline"
          onClickAction={viewProductAction(product.slug)}
        />
      </Row>
    </Card>
  );
}

/** The same for the copy button. */
export function productCardText(product: Product, language: Language): string {
  return `${product.name}, ${price(product, language)}: ${product.summary}`;
}

function price({ priceCents, currency }: Product, language: Language): string {
  return formatMoney(priceCents, currency, language);
}
