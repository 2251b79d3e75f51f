/** An indicator for loading; the text beside it says what is loading. */
export function Spinner() {
  return <span className="ck-spinner" aria-hidden="true" />;
}
