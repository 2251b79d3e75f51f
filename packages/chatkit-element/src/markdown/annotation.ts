import type { Annotation, Source } from "@acme/chatkit-server/protocol";

export type { Annotation, Source };

/** A source and the number shown in its markers. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** The sources cited at one position in the text. */
export interface Marker {
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly sources: readonly NumberedSource[];
}

/** Numbers the distinct sources in order of first mention. */
export function numberSources(annotations: readonly Annotation[]): readonly NumberedSource[] {
  const byIdentity = new Map<string, NumberedSource>();
  for (const { source } of annotations) {
    const identity = sourceIdentity(source);
    if (!byIdentity.has(identity))
      byIdentity.set(identity, { number: byIdentity.size + 1, source });
  }
  return [...byIdentity.values()];
}

/**
 * Groups annotations into markers. Annotation indices count code points; a missing index means the
 * end of the text.
 */
export function placeMarkers(text: string, annotations: readonly Annotation[]): readonly Marker[] {
  const numbered = new Map(
    numberSources(annotations).map((entry) => [sourceIdentity(entry.source), entry]),
  );
  const byIndex = new Map<number, NumberedSource[]>();
  for (const { index, source } of annotations) {
    const entry = numbered.get(sourceIdentity(source));
    const place = index ?? Infinity;
    const there = byIndex.get(place) ?? [];
    if (entry && !there.includes(entry)) byIndex.set(place, [...there, entry]);
  }
  const places = [...byIndex].sort(([a], [b]) => a - b);
  const offsets = codePointOffsets(
    text,
    places.map(([place]) => place),
  );
  return places.map(([, sources], order) => ({ offset: offsets[order] ?? text.length, sources }));
}

/** Converts ascending code point counts to UTF-16 offsets in one pass. */
function codePointOffsets(text: string, counts: readonly number[]): readonly number[] {
  let offset = 0;
  let passed = 0;
  return counts.map((count) => {
    if (count >= text.length) return text.length;
    while (passed < count && offset < text.length) {
      offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
      passed++;
    }
    return offset;
  });
}

function sourceIdentity(source: Source): string {
  switch (source.type) {
    case "url":
      return `url ${source.url}`;
    case "file":
      return `file ${source.filename}`;
    case "entity":
      return `entity ${source.id}`;
    default:
      return JSON.stringify(source satisfies never);
  }
}
