/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Box, Caption, Col, ListView, ListViewItem, Row, Text } from "@acme/chatkit-server/widgets";
import type { Language } from "@/lib/i18n/languages";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { viewProductAction } from "../actions";
import { AddForm } from "./add-form";
import { Thumbnail } from "./product-picture";

/** Products one below the other, in the order in which “the second one” counts. */
export function productCards(
  products: readonly Product[],
  origin: string,
  language: Language,
): WidgetComponent {
  return (
    <ListView>
      {products.map((product) => (
        <ProductRow key={product.slug} product={product} origin={origin} language={language} />
      ))}
    </ListView>
  );
}

/** The same for the copy button. */
export function productCardsText(products: readonly Product[], language: Language): string {
  return products
    .map(
      (product, index) =>
        `${index + 1}. ${product.name}, ${price(product, language)}: ${product.summary}`,
    )
    .join("\n");
}

interface ProductRowProps {
  key?: string;
  product: Product;
  origin: string;
  language: Language;
}

function ProductRow({ key, product, origin, language }: ProductRowProps) {
  return (
    <ListViewItem key={key} gap={3} align="start" onClickAction={viewProductAction(product.slug)}>
      <Thumbnail product={product} origin={origin} />
      <Col flex={1} gap={2}>
        <Row gap={2} align="baseline">
          <Box flex={1}>
            <Text value={product.name} weight="semibold" size="sm" />
          </Box>
          <Text value={price(product, language)} size="sm" />
        </Row>
        <Caption value={product.summary} maxLines={2} />
        <AddForm product={product} language={language} quiet />
      </Col>
    </ListViewItem>
  );
}

function price({ priceCents, currency }: Product, language: Language): string {
  return formatMoney(priceCents, currency, language);
}
