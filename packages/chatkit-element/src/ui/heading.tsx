import type { ReactNode } from "react";

export interface HeadingProps {
  /** 1 to 6; deeper levels become 6. */
  readonly level: number;
  readonly className?: string;
  readonly part?: string;
  /** `auto` for text written by the page or the user. */
  readonly dir?: "auto";
  readonly children: ReactNode;
}

const TAGS = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = TAGS[Math.min(Math.max(Math.round(level), 1), TAGS.length) - 1] ?? "h2";
  return <Tag {...rest}>{children}</Tag>;
}
