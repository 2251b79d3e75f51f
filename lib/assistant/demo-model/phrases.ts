import type { Choice } from "../choices/choice";
import type { Language } from "./language";
import { choicesOf, type Reply } from "./reply";

/** One thing to say in every language; English where one is missing. */
export type Phrase<Parts extends unknown[] = []> = {
  en: (...parts: Parts) => string;
} & Partial<Record<Exclude<Language, "en">, (...parts: Parts) => string>>;

export function say<Parts extends unknown[]>(
  language: Language,
  phrase: Phrase<Parts>,
  ...parts: Parts
): string {
  return (phrase[language] ?? phrase.en)(...parts);
}

const AND: Readonly<Record<Language, string>> = {
  en: "and",
  de: "und",
  es: "y",
  fr: "et",
  ja: "と",
};
const OR: Readonly<Record<Language, string>> = {
  en: "or",
  de: "oder",
  es: "o",
  fr: "ou",
  ja: "か",
};

export function listed(
  items: readonly string[],
  language: Language = "en",
  join: "and" | "or" = "and",
): string {
  const word = (join === "and" ? AND : OR)[language];
  if (language === "ja") return items.join("、");
  return items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

/** Asks for what is missing. `isSlotQuestion` recognizes it in the next turn. */
export function which(
  language: Language,
  { what, of, values }: { what: string; of?: string; values: readonly string[] },
): Reply {
  const named = of === undefined ? "" : `**${of}**`;
  const choice = listed(values, language, "or");
  return { text: say(language, WHICH, { what, named, choice }), choices: choicesOf(values) };
}

/** The same for one of several things. */
export function whichOne(language: Language, names: readonly string[]): Reply {
  const bold = names.map((name) => (name.includes("**") ? name : `**${name}**`));
  return {
    text: say(language, WHICH_ONE, listed(bold, language, "or")),
    choices: choicesOf(names.map((name) => name.replaceAll("**", ""))),
  };
}

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["Yes", "No, thanks"],
  de: ["Ja", "Nein, danke"],
  es: ["Sí", "No, gracias"],
  fr: ["Oui", "Non, merci"],
  ja: ["はい", "いいえ"],
};

export function yesOrNo(language: Language): Choice[] {
  return choicesOf(YES_NO[language]);
}

interface Missing {
  what: string;
  named: string;
  choice: string;
}
const WHICH: Phrase<[Missing]> = {
  en: ({ what, named, choice }) =>
    `Which ${what} would you like${named && ` for the ${named}`}? ${choice && `There is ${choice}.`}`,
  de: ({ what, named, choice }) =>
    `Welche Auswahl (${what}) soll es sein${named && ` für ${named}`}? Es gibt ${choice}.`,
  es: ({ what, named, choice }) =>
    `¿Qué opción (${what}) quieres${named && ` para ${named}`}? Hay ${choice}.`,
  fr: ({ what, named, choice }) =>
    `Quelle option (${what}) voulez-vous${named && ` pour ${named}`} ? Il y a ${choice}.`,
  ja: ({ what, named, choice }) => `${named}の${what}はどれにしますか。${choice}があります。`,
};
const WHICH_ONE: Phrase<[string]> = {
  en: (names) => `Which one do you mean: ${names}?`,
  de: (names) => `Was davon meinen Sie: ${names}?`,
  es: (names) => `¿Cuál de estos: ${names}?`,
  fr: (names) => `Lequel de ces articles : ${names} ?`,
  ja: (names) => `どちらのことですか：${names}。`,
};
const ASKS_VALUE =
  /Which [\w ]+ would you like|Welche Auswahl \(|¿Qué opción \(|Quelle option \(|はどれにしますか/;
const ASKS_ONE =
  /Which one do you mean:|Was davon meinen Sie:|¿Cuál de estos:|Lequel de ces articles :|どちらのことですか：/;

/** What kind of answer a reply asks for: a value such as a size, or one of several things. */
export function slotAskedFor(reply: string): "value" | "one" | null {
  if (ASKS_VALUE.test(reply)) return "value";
  return ASKS_ONE.test(reply) ? "one" : null;
}

export const PHRASES = {
  confirm: {
    en: (wish) => `I'm not sure I got that right. Is this what you want: “${wish}”?`,
    de: (wish) => `Das habe ich leider nicht sicher verstanden. Meinen Sie das: „${wish}“?`,
    es: (wish) => `Lo siento, no sé si te he entendido bien. ¿Quieres decir “${wish}”?`,
    fr: (wish) => `Désolé, je ne suis pas sûr d'avoir compris. Voulez-vous dire « ${wish} » ?`,
    ja: (wish) => `すみません、正しく理解できたか分かりません。「${wish}」でよろしいですか。`,
  },
  lost: {
    en: () =>
      "Sorry, I didn't understand that. I'm a scripted demo model and only know this shop's everyday wishes.",
    de: () =>
      "Das habe ich leider nicht verstanden. Ich bin ein einfaches Demo-Modell und kenne nur die üblichen Wünsche.",
    es: () =>
      "Lo siento, no te he entendido. Soy un modelo de demostración sencillo y solo conozco peticiones habituales.",
    fr: () =>
      "Désolé, je n'ai pas compris. Je suis un modèle de démonstration simple qui ne connaît que les demandes courantes.",
    ja: () =>
      "すみません、理解できませんでした。私は簡単なデモ用モデルで、よくあるご要望しか分かりません。",
  },
  partly: {
    en: (words) => `I didn't understand “${words}”, though.`,
    de: (words) => `Das hier habe ich nicht verstanden: „${words}“.`,
    es: (words) => `No he entendido esto: “${words}”.`,
    fr: (words) => `Je n'ai pas compris ceci : « ${words} ».`,
    ja: (words) => `「${words}」は理解できませんでした。`,
  },
  guesses: {
    en: () => "Did you mean one of these?",
    de: () => "Meinten Sie vielleicht eines davon?",
    es: () => "¿Querías decir algo de esto?",
    fr: () => "Vouliez-vous dire l'une de ces choses ?",
    ja: () => "次のいずれかでしょうか。",
  },
  files: {
    en: () =>
      "I can't look into pictures or files, sorry: I'm a scripted demo model. Tell me in words.",
    de: () => "Bilder und Dateien kann ich leider nicht ansehen. Sagen Sie es mir bitte in Worten.",
    es: () => "Lo siento, no puedo ver imágenes ni archivos. Dímelo con palabras.",
    fr: () => "Désolé, je ne peux pas voir les images ni les fichiers. Dites-le avec des mots.",
    ja: () => "申し訳ありませんが、画像やファイルは見られません。言葉で教えてください。",
  },
  leftAlone: {
    en: () => "Okay, I've left everything as it is.",
    de: () => "Gut, ich lasse alles, wie es ist.",
    es: () => "De acuerdo, lo dejo todo como está.",
    fr: () => "D'accord, je laisse tout comme c'est.",
    ja: () => "わかりました。何も変更していません。",
  },
  onlyAsked: {
    en: (wish) =>
      `I haven't changed anything, since you only asked about it. If you want it done, say “${wish}”.`,
    de: (wish) =>
      `Ich habe nichts geändert, denn Sie haben nur gefragt. Wenn ich es tun soll, sagen Sie „${wish}“.`,
    es: (wish) =>
      `No he cambiado nada, porque solo has preguntado. Si quieres que lo haga, di “${wish}”.`,
    fr: (wish) =>
      `Je n'ai rien changé, car vous avez seulement posé une question. Si vous le voulez, dites « ${wish} ».`,
    ja: (wish) =>
      `ご質問だけでしたので、何も変更していません。実行する場合は「${wish}」と言ってください。`,
  },
  cannot: {
    en: () => "I can't do that from here, sorry.",
    de: () => "Das kann ich von hier aus leider nicht.",
    es: () => "Lo siento, no puedo hacer eso desde aquí.",
    fr: () => "Désolé, je ne peux pas faire cela d'ici.",
    ja: () => "申し訳ありませんが、ここではできません。",
  },
  trouble: {
    en: (reason) => `Sorry, that didn't work just now.${reason} Please try again in a moment.`,
    de: (reason) =>
      `Das hat leider gerade nicht geklappt.${reason} Bitte versuchen Sie es gleich noch einmal.`,
    es: (reason) => `Lo siento, no ha funcionado.${reason} Inténtalo de nuevo en un momento.`,
    fr: (reason) => `Désolé, cela n'a pas marché.${reason} Réessayez dans un instant.`,
    ja: (reason) =>
      `申し訳ありません、うまくいきませんでした。${reason}しばらくしてからもう一度お試しください。`,
  },
} satisfies Record<string, Phrase<[string]> | Phrase>;
