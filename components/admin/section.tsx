import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  /** Shown in place of the content if there is none. */
  empty?: string | false;
  children: ReactNode;
}

export function Section({ title, empty = false, children }: SectionProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <h2 className="text-2xl font-bold tracking-tight">{title}</h2>
      {empty === false ? children : <p className="text-soft">{empty}</p>}
    </section>
  );
}
