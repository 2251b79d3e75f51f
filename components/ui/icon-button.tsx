import type { ComponentProps } from "react";
import type { IconName } from "./icon";
import { Icon } from "./icon";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  icon: IconName;
  /** The button's accessible name. */
  label: string;
}

export function IconButton({ icon, label, className = "", ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-grid size-11 shrink-0 place-items-center rounded-full transition-colors hover:bg-sunken disabled:opacity-40 aria-disabled:cursor-default aria-disabled:opacity-40 ${className}`}
      {...props}
    >
      <Icon name={icon} />
    </button>
  );
}
