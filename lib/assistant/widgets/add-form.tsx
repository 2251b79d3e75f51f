/** @jsxImportSource @/lib/chatkit/widgets */
import type { ActionConfig } from "@/lib/chatkit/protocol";
import { Badge, Button, Form, Select } from "@/lib/chatkit/widgets";
import type { Product, ProductOption } from "@/lib/shop/product";
import { missingOptions } from "@/lib/shop/variant";
import { addItemAction } from "../actions/widget-actions";

/** What puts a product into the cart: a select box for each open option, and the button. */
export function AddForm({ product }: { product: Product }) {
  if (product.stock === 0) return <Badge label="Sold out" color="secondary" />;
  const action = addItemAction.config({ slug: product.slug });
  const open = missingOptions(product, {});
  if (open.length === 0) return <AddButton action={action} />;
  return (
    <Form direction="row" gap={2} align="center" onSubmitAction={action}>
      {open.map((option) => (
        <OptionSelect option={option} />
      ))}
      <AddButton />
    </Form>
  );
}

/** Without an action of its own, it submits the form around it. */
function AddButton({ action }: { action?: ActionConfig }) {
  const press = action ? { onClickAction: action } : { submit: true };
  return <Button {...press} label="Add to cart" iconStart="plus" size="sm" style="primary" />;
}

function OptionSelect({ option }: { option: ProductOption }) {
  return (
    <Select
      name={`options.${option.name}`}
      placeholder={option.name}
      size="sm"
      options={option.values.map((value) => ({ value, label: value }))}
    />
  );
}
