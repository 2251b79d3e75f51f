import Link from "next/link";
import type { ComponentProps } from "react";

type ButtonLook = "action" | "destructive" | "outline" | "quiet";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-full px-5 font-semibold transition-colors duration-200 disabled:cursor-not-allowed disabled:opacity-50";

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  action: "bg-action text-on-action hover:bg-accent hover:text-on-accent",
  destructive: "bg-bad text-paper hover:bg-bad/85",
  outline: "border border-firm hover:border-ink hover:bg-raised",
  quiet: "hover:bg-sunken",
};

function classes(look: ButtonLook, className: string): string {
  return `${BASE} ${LOOKS[look]} ${className}`;
}

interface ButtonProps extends ComponentProps<"button"> {
  look?: ButtonLook;
}

export function Button({
  look = "action",
  className = "",
  type = "button",
  ...props
}: ButtonProps) {
  return <button type={type} className={classes(look, className)} {...props} />;
}

interface ButtonLinkProps extends ComponentProps<typeof Link> {
  look?: ButtonLook;
}

/** A link that looks like a button, for navigation. */
export function ButtonLink({ look = "action", className = "", ...props }: ButtonLinkProps) {
  return <Link className={classes(look, className)} {...props} />;
}
