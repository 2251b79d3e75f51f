/** @jsxImportSource @acme/chatkit-server/widgets */
import type { ActionConfig } from "@acme/chatkit-server/protocol";
import { Badge, Button, Form, Select } from "@acme/chatkit-server/widgets";
import type { Language } from "@/lib/i18n/languages";
import type { Product, ProductOption } from "@/lib/shop/product";
import { missingOptions } from "@/lib/shop/variant";
import { optionTerm } from "../../option-term";
import { addItemAction } from "../actions";
import { catalogText } from "../messages";

interface AddFormProps {
  product: Product;
  language: Language;
  quiet?: boolean;
}

/**
 * A select box for each option and a button that adds the product to the cart. `quiet` is for
 * lists, where many buttons are below each other.
 */
export function AddForm({ product, language, quiet = false }: AddFormProps) {
  if (product.stock === 0)
    return <Badge label={catalogText(language, "cardSoldOut")} color="secondary" />;
  const label = catalogText(language, "addToCart");
  const action = addItemAction.config({ slug: product.slug });
  const open = missingOptions(product, {});
  if (open.length === 0) return <AddButton label={label} action={action} quiet={quiet} />;
  return (
    <Form direction="row" wrap="wrap" gap={2} align="start" onSubmitAction={action}>
      {open.map((option) => (
        <OptionSelect option={option} language={language} />
      ))}
      <AddButton label={label} quiet={quiet} />
    </Form>
  );
}

interface AddButtonProps {
  label: string;
  action?: ActionConfig;
  quiet: boolean;
}

/** Without an action of its own, it submits the form around it. */
function AddButton({ label, action, quiet }: AddButtonProps) {
  const press = action ? { onClickAction: action } : { submit: true };
  const look = quiet ? ({ variant: "outline" } as const) : ({ style: "primary" } as const);
  return <Button {...press} {...look} label={label} iconStart="plus" size="sm" />;
}

function OptionSelect({ option, language }: { option: ProductOption; language: Language }) {
  return (
    <Select
      name={`options.${option.name}`}
      placeholder={optionTerm(language, option.name)}
      size="sm"
      required
      options={option.values.map((value) => ({ value, label: value }))}
    />
  );
}
