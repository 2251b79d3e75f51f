const MAX_DEFINITIONS = 100;

/** The link definitions found so far. Each part that is parsed gets the ones it uses. */
export class DefinitionList {
  readonly #sources = new Map<string, string>();

  /** Adds a definition. Returns false if it is already known or the list is full. */
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
