/** A loading indicator; the text next to it says what is loading. */
export function Spinner() {
  return <span className="ck-spinner" aria-hidden="true" />;
}
