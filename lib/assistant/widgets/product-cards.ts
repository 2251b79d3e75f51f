import type { WidgetComponent } from "@/lib/chatkit/protocol";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import type { RequestContext } from "../request-context";
import { addForm, viewAction } from "./add-form";
import { productPicture } from "./product-picture";

/** Products side by side, one row each, in the order in which “the second one” counts. */
export function productCards(
  products: readonly Product[],
  context: Pick<RequestContext, "origin">,
): WidgetComponent {
  return {
    type: "ListView",
    children: products.map((product) => productRow(product, context)),
  };
}

/** The same for the copy button. */
export function productCardsText(products: readonly Product[]): string {
  return products
    .map((product, index) => `${index + 1}. ${product.name}, ${price(product)}: ${product.summary}`)
    .join("\n");
}

function productRow(product: Product, context: Pick<RequestContext, "origin">): WidgetComponent {
  return {
    type: "ListViewItem",
    key: product.slug,
    gap: 3,
    align: "start",
    onClickAction: viewAction(product),
    children: [
      productPicture(product, context, { size: 88 }),
      {
        type: "Col",
        flex: 1,
        gap: 1,
        children: [
          {
            type: "Row",
            gap: 2,
            align: "baseline",
            children: [
              { type: "Text", value: product.name, weight: "semibold", size: "sm" },
              { type: "Spacer" },
              { type: "Text", value: price(product), size: "sm" },
            ],
          },
          { type: "Caption", value: product.summary, maxLines: 2 },
          { type: "Row", gap: 2, align: "center", children: [addForm(product)] },
        ],
      },
    ],
  };
}

function price(product: Product): string {
  return formatMoney(product.priceCents, product.currency);
}
