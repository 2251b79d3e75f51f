export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly description: string | undefined;
}

/** The options with every word of the query in their label or description, ignoring accents. */
export function matchingOptions(
  options: readonly SelectOption[],
  query: string,
): readonly SelectOption[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ label, description = "" }) => {
    const target = plain(`${label} ${description}`);
    return words.every((word) => target.includes(word));
  });
}

/**
 * The index of the first option after `from` with a label that starts with the typed text; -1 if
 * there is none.
 */
export function typeaheadOption(
  options: readonly SelectOption[],
  from: number,
  typed: string,
): number {
  const order = options.map(
    (_, index) => (from + index + (typed.length === 1 ? 1 : 0)) % options.length,
  );
  return (
    order.find((index) => {
      const option = options[index];
      return option && !option.disabled && plain(option.label).startsWith(plain(typed));
    }) ?? -1
  );
}

function plain(value: string): string {
  return value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
