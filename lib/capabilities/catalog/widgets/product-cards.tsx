/** @jsxImportSource @acme/chatkit-server/widgets */
import type { WidgetComponent } from "@acme/chatkit-server/protocol";
import { Box, Caption, Col, ListView, ListViewItem, Row, Text } from "@acme/chatkit-server/widgets";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { viewProductAction } from "../actions";
import { AddForm } from "./add-form";
import { Thumbnail } from "./product-picture";

/** Lists products in the order that “the second one” refers to. */
export function productCards(products: readonly Product[], origin: string): WidgetComponent {
  return (
    <ListView>
      {products.map((product) => (
        <ProductRow key={product.slug} product={product} origin={origin} />
      ))}
    </ListView>
  );
}

/** The list's text for the copy button. */
export function productCardsText(products: readonly Product[]): string {
  return products
    .map((product, index) => `${index + 1}. ${product.name}, ${price(product)}: ${product.summary}`)
    .join("\n");
}

function ProductRow({ key, product, origin }: { key?: string; product: Product; origin: string }) {
  return (
    <ListViewItem key={key} gap={3} align="start" onClickAction={viewProductAction(product.slug)}>
      <Thumbnail product={product} origin={origin} />
      <Col flex={1} gap={2}>
        <Row gap={2} align="baseline">
          <Box flex={1}>
            <Text value={product.name} weight="semibold" size="sm" />
          </Box>
          <Text value={price(product)} size="sm" />
        </Row>
        <Caption value={product.summary} maxLines={2} />
        <AddForm product={product} quiet />
      </Col>
    </ListViewItem>
  );
}

function price(product: Product): string {
  return formatMoney(product.priceCents, product.currency);
}
