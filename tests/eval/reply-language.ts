const FREQUENT = {
  en: "the is are in your cart and of that for you it this with on have has to here what which i can will not there how",
  de: "der die das ist sind in ihr ihren ihrem und von dass für sie es dieser mit auf haben hat zu hier was ich kann nicht wie den dem ein eine einen jetzt im",
  es: "el la los las es son en tu su y de que para con esto esta hay no puedo aquí qué un una lo al está por hecho te",
  fr: "le la les est sont dans votre et de que pour avec ce cette il y a ne pas je ici un une du des vous au c'est",
} as const;

/** The language of a reply's sentences, by its script and most frequent words. */
export function languageOf(text: string): "en" | "de" | "es" | "fr" | "ja" {
  const sentences = text.replace(/\*\*.*?\*\*/g, " ").replace(/\[.*?\]\(.*?\)/g, " ");
  if (/[\u3040-\u30ff]/.test(sentences)) return "ja";
  const words = sentences.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const scores = Object.entries(FREQUENT).map(([language, list]) => {
    const frequent = new Set(list.split(" "));
    return { language, score: words.filter((word) => frequent.has(word)).length };
  });
  scores.sort((left, right) => right.score - left.score);
  const best = scores[0]?.language;
  return best === "de" || best === "es" || best === "fr" ? best : "en";
}
