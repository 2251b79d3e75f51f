import type { ButtonHTMLAttributes, Ref } from "react";
import { Icon } from "./icons";

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "aria-label" | "title" | "children"
> {
  readonly icon: string;
  /** The button's accessible name, also shown as its tooltip. */
  readonly label: string;
  readonly iconSize?: number;
  readonly part?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, iconSize = 18, className, ...rest }: IconButtonProps) {
  const classes = className ? `ck-icon-button ${className}` : "ck-icon-button";
  return (
    <button type="button" aria-label={label} title={label} className={classes} {...rest}>
      <Icon name={icon} size={iconSize} />
    </button>
  );
}
