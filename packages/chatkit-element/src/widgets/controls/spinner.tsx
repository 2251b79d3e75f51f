export function Spinner() {
  return <span className="w-spinner" aria-hidden="true" />;
}
