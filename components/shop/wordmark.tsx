import { SITE_NAME } from "@/lib/site-name";

/** The shop's logo: two mountain peaks and its name. */
export function Wordmark() {
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <svg viewBox="0 0 32 24" aria-hidden="true" className="h-5 w-auto shrink-0">
        <path d="M0 23 11 3l7.5 13.5L21 12l8 11Z" className="fill-ink" />
        <path d="m21 12 3-5 8 16h-3Z" className="fill-accent" />
      </svg>
      <span className="display truncate pb-1 text-[1.7rem] lowercase">{SITE_NAME}</span>
    </span>
  );
}
