/** Turns while something is on its way; what that is stands beside it. */
export function Spinner() {
  return <span className="ck-spinner" aria-hidden="true" />;
}
