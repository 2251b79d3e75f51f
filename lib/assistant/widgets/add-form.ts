import type { ActionConfig, WidgetComponent } from "@/lib/chatkit/protocol";
import { missingOptions } from "@/lib/shop/variant";
import type { Product, ProductOption } from "@/lib/shop/product";

/** What puts a product into the cart: a select box for each open option, and the button. */
export function addForm(product: Product): WidgetComponent {
  if (product.stock === 0) return { type: "Badge", label: "Sold out", color: "secondary" };
  const action: ActionConfig = { type: "cart.add_item", payload: { slug: product.slug } };
  const open = missingOptions(product, {});
  if (open.length === 0) {
    return { ...addButton, onClickAction: action };
  }
  return {
    type: "Form",
    direction: "row",
    gap: 2,
    align: "center",
    onSubmitAction: action,
    children: [...open.map(optionSelect), { ...addButton, submit: true }],
  };
}

export function viewAction(product: Product): ActionConfig {
  return { type: "product.view", payload: { slug: product.slug }, handler: "client" };
}

const addButton: WidgetComponent = {
  type: "Button",
  label: "Add to cart",
  iconStart: "plus",
  size: "sm",
  style: "primary",
};

function optionSelect(option: ProductOption): WidgetComponent {
  return {
    type: "Select",
    name: `options.${option.name}`,
    placeholder: option.name,
    size: "sm",
    options: option.values.map((value) => ({ value, label: value })),
  };
}
