import type { ReactNode } from "react";

interface PageIntroProps {
  title: string;
  children?: ReactNode;
}

export function PageIntro({ title, children }: PageIntroProps) {
  return (
    <div className="grid gap-4 pt-12 pb-8 @3xl:pt-16 @3xl:pb-10">
      <h1 className="display text-5xl wrap-anywhere @3xl:text-7xl">{title}</h1>
      {children ? <div className="max-w-2xl min-w-0 text-lg text-soft">{children}</div> : null}
    </div>
  );
}
