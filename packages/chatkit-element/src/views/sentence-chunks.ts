const MAX_CHUNK_LENGTH = 240;

/** Splits a text at sentence ends into chunks that a screen reader reads one after another. */
export function sentenceChunks(text: string, locale: string): readonly string[] {
  const sentences = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text);
  const chunks: string[] = [];
  for (const { segment } of sentences) {
    const sentence = segment.replace(/\s+/g, " ").trim();
    const last = chunks.at(-1);
    if (sentence === "") continue;
    if (last !== undefined && last.length + sentence.length < MAX_CHUNK_LENGTH) {
      chunks[chunks.length - 1] = `${last} ${sentence}`;
    } else {
      chunks.push(sentence);
    }
  }
  return chunks;
}
