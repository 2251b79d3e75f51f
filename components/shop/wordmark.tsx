/** The shop's name with its two peaks. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 32 24" aria-hidden="true" className="h-5 w-auto">
        <path d="M0 23 11 3l7.5 13.5L21 12l8 11Z" className="fill-ink" />
        <path d="m21 12 3-5 8 16h-3Z" className="fill-accent" />
      </svg>
      <span className="font-display text-[1.6rem] leading-none font-extrabold tracking-[-0.05em]">
        acme
      </span>
    </span>
  );
}
