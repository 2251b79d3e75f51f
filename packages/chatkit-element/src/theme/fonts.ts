import type { FontObject } from "@openai/chatkit";

/** Reports a font that couldn't be registered or loaded. Text then uses the fallback font. */
export type FontFailure = (family: string) => void;

/** The part of `document.fonts` that is used here. */
export interface FontRegistry {
  add(face: FontFace): unknown;
}

const registered = new WeakMap<FontRegistry, Set<string>>();

/**
 * Registers the page's fonts with the document, because style sheets in a shadow root can't declare
 * font faces. Each distinct source is registered once. Failures are only reported.
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
    // The page passed a descriptor that the browser rejects. The element works without the font.
    onFailure(source.family);
  }
}
