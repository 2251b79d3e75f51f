import type { FontObject } from "@openai/chatkit";

/** Reports a font that could not be registered or loaded; text then keeps its fallback. */
export type FontFailure = (family: string) => void;

/** What of `document.fonts` is needed here. */
export interface FontRegistry {
  add(face: FontFace): unknown;
}

const registered = new WeakMap<FontRegistry, Set<string>>();

/**
 * Registers the page's font files with the document, each distinct source once, because a shadow
 * root's sheets cannot declare faces. Failures are only reported.
 */
export function registerFonts(
  sources: readonly FontObject[] | undefined,
  registry: FontRegistry,
  onFailure: FontFailure,
): void {
  const known = registered.get(registry) ?? new Set<string>();
  registered.set(registry, known);
  for (const source of sources ?? []) {
    const identity = JSON.stringify([
      source.family,
      source.src,
      String(source.weight ?? "normal"),
      source.style ?? "normal",
      source.unicodeRange ?? "",
    ]);
    if (known.has(identity)) continue;
    known.add(identity);
    registerFont(source, registry, onFailure);
  }
}

function registerFont(source: FontObject, registry: FontRegistry, onFailure: FontFailure): void {
  try {
    const face = new FontFace(source.family, `url(${JSON.stringify(source.src)})`, {
      weight: String(source.weight ?? "normal"),
      style: source.style ?? "normal",
      display: source.display ?? "swap",
      ...(source.unicodeRange ? { unicodeRange: source.unicodeRange } : {}),
    });
    registry.add(face);
    face.loaded.catch(() => onFailure(source.family));
  } catch {
    // A descriptor that the browser refuses is the page's mistake, never a reason to stop.
    onFailure(source.family);
  }
}
