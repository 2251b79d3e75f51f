/** @jsxImportSource @acme/chatkit-server/widgets */
import type { ActionConfig } from "@acme/chatkit-server/protocol";
import { Badge, Button, Form, Select } from "@acme/chatkit-server/widgets";
import type { Product, ProductOption } from "@/lib/shop/product";
import { missingOptions } from "@/lib/shop/variant";
import { addItemAction } from "../actions";

/**
 * A select box for each option and a button that adds the product to the cart. `quiet` is for
 * lists, where many buttons are below each other.
 */
export function AddForm({ product, quiet = false }: { product: Product; quiet?: boolean }) {
  if (product.stock === 0) return <Badge label="Sold out" color="secondary" />;
  const action = addItemAction.config({ slug: product.slug });
  const open = missingOptions(product, {});
  if (open.length === 0) return <AddButton action={action} quiet={quiet} />;
  return (
    <Form direction="row" gap={2} align="center" onSubmitAction={action}>
      {open.map((option) => (
        <OptionSelect option={option} />
      ))}
      <AddButton quiet={quiet} />
    </Form>
  );
}

/** Without an action, the button submits the surrounding form. */
function AddButton({ action, quiet }: { action?: ActionConfig; quiet: boolean }) {
  const press = action ? { onClickAction: action } : { submit: true };
  const look = quiet ? ({ variant: "outline" } as const) : ({ style: "primary" } as const);
  return <Button {...press} {...look} label="Add to cart" iconStart="plus" size="sm" />;
}

function OptionSelect({ option }: { option: ProductOption }) {
  return (
    <Select
      name={`options.${option.name}`}
      placeholder={option.name}
      size="sm"
      required
      options={option.values.map((value) => ({ value, label: value }))}
    />
  );
}
