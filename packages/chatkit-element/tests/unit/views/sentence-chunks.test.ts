import { describe, expect, it } from "vitest";
import { sentenceChunks } from "../../../src/views/sentence-chunks";

describe("an answer for a screen reader", () => {
  it("is one chunk if it is short", () => {
    expect(sentenceChunks("Snow is cold.\n\nIce is colder.", "en")).toEqual([
      "Snow is cold. Ice is colder.",
    ]);
  });

  it("is split between sentences and loses none", () => {
    const sentences = Array.from({ length: 20 }, (_, at) => `Boot number ${at} is warm and dry.`);
    const chunks = sentenceChunks(sentences.join(" "), "en");
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) expect(chunk).toMatch(/^Boot number .*dry\.$/);
    expect(chunks.join(" ")).toBe(sentences.join(" "));
  });

  it("is split between sentences in other scripts", () => {
    const sentence = "雪は冷たいです。".repeat(40);
    const chunks = sentenceChunks(sentence, "ja");
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) expect(chunk).toMatch(/。$/);
  });

  it("is empty without words", () => {
    expect(sentenceChunks(" \n ", "en")).toEqual([]);
  });
});
