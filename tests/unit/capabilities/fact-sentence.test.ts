import { expect, it } from "vitest";
import { factSentence } from "@/lib/capabilities/memory/fact-sentence";

it.each([
  ["en", "my shoe size is 42.", "My shoe size is 42"],
  ["en", "I'm vegan, please", "I'm vegan"],
  ["es", "uso la talla 44", "Uso la talla 44"],
  ["fr", "à l'automne, je pars seul !", "À l'automne, je pars seul"],
  ["ja", "サイズは44", "サイズは44です"],
  ["ja", "サイズは44だ", "サイズは44だ"],
  ["de", "ich trage Größe 44", "Ich trage Größe 44"],
  ["de", "dass ich Schuhgröße 44 habe", "Ich habe Schuhgröße 44"],
  ["de", "dass meine Schuhgröße 44 ist.", "Meine Schuhgröße ist 44"],
  ["de", "dass mein linker Fuß größer ist", "Mein linker Fuß ist größer"],
  ["de", "dass ich vegan bin, bitte", "Ich bin vegan"],
  ["de", "dass ich friere", "Ich friere"],
  ["de", "dass ich rote und blaue Sachen mag", "Ich mag rote und blaue Sachen"],
  ["de", "dass ich 44 trage und breite Füße habe", "Ich trage 44 und habe breite Füße"],
  ["de", "dass ich höchstens 50 € ausgebe", "Ich gebe höchstens 50 € aus"],
  ["de", "dass ich nur mit Einlagen laufen kann", "Ich kann nur mit Einlagen laufen"],
  ["de", "dass ich blau mag, aber nicht grün", "Ich mag blau, aber nicht grün"],
  ["de", "dass ich auf Deutsch antworte", "Ich antworte auf Deutsch"],
] as const)("a remembered fact is a sentence in %s: %s", (language, said, fact) => {
  expect(factSentence(said, language)).toBe(fact);
});
