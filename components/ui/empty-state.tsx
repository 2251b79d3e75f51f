import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  children: ReactNode;
  /** What to do about it. */
  actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="flex animate-arrive flex-col items-start gap-4 border-t border-line py-16">
      <h2 className="display text-4xl">{title}</h2>
      <p className="max-w-prose text-lg text-soft">{children}</p>
      {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
