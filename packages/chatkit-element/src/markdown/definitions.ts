const MAX_DEFINITIONS = 100;

/** The link definitions seen so far, to be set before each part that refers to them. */
export class DefinitionList {
  readonly #sources = new Map<string, string>();

  /** Remembers a definition; false if it was known or there are too many. */
  add(identifier: string, source: string): boolean {
    if (this.#sources.has(identifier) || this.#sources.size >= MAX_DEFINITIONS) return false;
    this.#sources.set(identifier, source);
    return true;
  }

  usedIn(text: string): string {
    if (this.#sources.size === 0 || !text.includes("[")) return "";
    const used = [...this.#sources].filter(([identifier]) => refersTo(text, identifier));
    return used.length === 0 ? "" : `${used.map(([, source]) => source).join("\n\n")}\n\n`;
  }
}

export function refersTo(text: string, identifier: string): boolean {
  return text.toLowerCase().includes(`[${identifier.toLowerCase()}]`);
}
