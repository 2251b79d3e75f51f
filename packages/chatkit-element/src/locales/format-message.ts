export type MessageValues = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/g;
const PLURAL = /\{(\w+), plural,((?:\s*[a-z]+ \{[^{}]*\})+)\s*\}/g;
const BRANCH = /([a-z]+) \{([^{}]*)\}/g;

/**
 * Fills in `{name}` and `{count, plural, one {# file} other {# files}}`. Values are inserted
 * unchanged, except that `#` in a plural becomes the number formatted for the locale. Placeholders
 * without a value stay in the text, so that mistakes are visible.
 */
export function formatMessage(text: string, values: MessageValues = {}, locale = "en"): string {
  const chosen = text.replace(PLURAL, (whole, name: string, branches: string) => {
    const count = values[name];
    return typeof count === "number" ? pluralBranch(branches, count, locale) : whole;
  });
  return chosen.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

function pluralBranch(branches: string, count: number, locale: string): string {
  const byCategory = new Map([...branches.matchAll(BRANCH)].map(([, key, body]) => [key, body]));
  const category = new Intl.PluralRules(locale).select(count);
  const body = byCategory.get(category) ?? byCategory.get("other") ?? "";
  return body.replaceAll("#", new Intl.NumberFormat(locale).format(count));
}
