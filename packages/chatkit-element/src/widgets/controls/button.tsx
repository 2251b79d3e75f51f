import { action } from "../actions/widget-action";
import { useWidgetAction } from "../actions/use-widget-action";
import { useFormScope } from "../forms/form-scope";
import { flag, oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { ActionButton } from "./action-button";
import { controlSize, controlVariant } from "./control-props";

const readButton = propsReader({
  submit: flag,
  label: text,
  onClickAction: action,
  iconStart: text,
  iconEnd: text,
  style: oneOf("primary", "secondary"),
  iconSize: oneOf("sm", "md", "lg", "xl", "2xl"),
  color: oneOf(
    "primary",
    "secondary",
    "info",
    "discovery",
    "success",
    "caution",
    "warning",
    "danger",
  ),
  variant: controlVariant,
  size: controlSize,
  pill: flag,
  uniform: flag,
  block: flag,
  disabled: flag,
});

const STYLE_PRESETS = {
  primary: { color: "primary", variant: "solid" },
  secondary: { color: "secondary", variant: "outline" },
} as const;

/** Pixels. */
const ICON_SIZES = { sm: 14, md: 16, lg: 20, xl: 24, "2xl": 28 } as const;

export function Button({ node }: NodeProps) {
  const { submit, onClickAction, style, iconSize, ...props } = readButton(node);
  const runner = useWidgetAction(onClickAction, { automatic: "self" });
  const form = useFormScope();
  const preset = style ? STYLE_PRESETS[style] : undefined;
  const { color = preset?.color, variant = preset?.variant } = props;

  function press(): void {
    if (!submit) runner.run();
    else if (!form.submit() && form.controller.validate()) runner.run();
  }

  return (
    <ActionButton
      {...props}
      color={color ?? "secondary"}
      variant={variant ?? "solid"}
      size={props.size ?? "md"}
      iconSize={iconSize && ICON_SIZES[iconSize]}
      loading={runner.loading || (submit === true && form.submitting)}
      blocked={runner.blocked || (submit === true && form.submitBlocked)}
      onPress={press}
    />
  );
}
