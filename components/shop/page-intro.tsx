import type { ReactNode } from "react";

/** In Latin letters; a longer title is set smaller and cut off after two lines. */
const LONG_TITLE = 30;

interface PageIntroProps {
  title: string;
  children?: ReactNode;
}

export function PageIntro({ title, children }: PageIntroProps) {
  const size =
    width(title) > LONG_TITLE
      ? "line-clamp-2 text-3xl leading-[1.15] @3xl:text-5xl @3xl:leading-[1.15]"
      : "text-5xl @3xl:text-7xl";
  return (
    <div className="grid gap-4 pt-12 pb-8 @3xl:pt-16 @3xl:pb-10">
      <h1 className={`display wrap-anywhere ${size}`}>{title}</h1>
      {children ? <div className="max-w-2xl min-w-0 text-lg text-soft">{children}</div> : null}
    </div>
  );
}

/** East Asian characters are about twice as wide as Latin letters. */
function width(title: string): number {
  return [...title].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
