import type { WidgetComponent } from "@/lib/chatkit/protocol";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import type { RequestContext } from "../request-context";
import { addForm, viewAction } from "./add-form";
import { productPicture } from "./product-picture";

/** One product, large. */
export function productCard(
  product: Product,
  context: Pick<RequestContext, "origin">,
): WidgetComponent {
  return {
    type: "Card",
    size: "sm",
    key: product.slug,
    children: [
      productPicture(product, context, { width: "100%", aspectRatio: "4 / 3" }),
      {
        type: "Row",
        gap: 2,
        align: "baseline",
        children: [
          { type: "Title", value: product.name, size: "sm" },
          { type: "Spacer" },
          { type: "Text", value: formatMoney(product.priceCents, product.currency), weight: "medium" },
        ],
      },
      { type: "Text", value: product.summary, size: "sm", color: "secondary" },
      { type: "Row", gap: 1, wrap: "wrap", children: product.attributes.slice(0, 4).map(badge) },
      {
        type: "Row",
        gap: 2,
        align: "center",
        children: [
          addForm(product),
          { type: "Spacer" },
          {
            type: "Button",
            label: "View",
            size: "sm",
            style: "secondary",
            variant: "outline",
            onClickAction: viewAction(product),
          },
        ],
      },
    ],
  };
}

export function productCardText(product: Product): string {
  return `${product.name}, ${formatMoney(product.priceCents, product.currency)}: ${product.summary}`;
}

function badge(label: string): WidgetComponent {
  return { type: "Badge", label, color: "secondary", variant: "soft", size: "sm" };
}
