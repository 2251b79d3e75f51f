import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** Use `h1` if it is the only content on the page. */
  heading?: "h1" | "h2";
  children: ReactNode;
  /** Buttons or links for what the user can do next. */
  actions?: ReactNode;
}

export function EmptyState({ title, heading: Heading = "h2", children, actions }: EmptyStateProps) {
  return (
    <div className="flex animate-arrive flex-col items-start gap-4 border-t border-line py-16">
      <Heading className="display text-4xl">{title}</Heading>
      <p className="max-w-prose text-lg text-soft">{children}</p>
      {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
