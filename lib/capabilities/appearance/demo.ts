import {
  ask,
  defineDemo,
  say,
  type Phrase,
  type Plan,
  type Wish,
  spoken,
  type Said,
} from "@/lib/assistant/demo-model";
import { switchTheme, ThemeSchema } from "./client-tools";

/** How people ask for dark and light colors. */
export const appearanceDemo = defineDemo({
  entities: [
    {
      kind: "theme",
      list: () => [
        {
          kind: "theme",
          id: "dark",
          name: "dark mode",
          words: [
            "dark",
            "dark theme",
            "dark colors",
            "night mode",
            "darker",
            "darkness",
            "black background",
          ],
        },
        {
          kind: "theme",
          id: "light",
          name: "light mode",
          words: [
            "light theme",
            "light colors",
            "day mode",
            "bright mode",
            "white background",
            "lighter colors",
            "light again",
            "light version",
            "light design",
          ],
        },
        {
          kind: "theme",
          id: "system",
          name: "system theme",
          words: [
            "system",
            "device theme",
            "device setting",
            "system setting",
            "system mode",
            "automatic theme",
            "auto mode",
          ],
        },
      ],
    },
  ],
  glossary: {
    de: {
      dunkelmodus: "dark mode",
      "dunklen modus": "dark mode",
      "dunkler modus": "dark mode",
      dunkel: "dark",
      "hellen modus": "light mode",
      hell: "light mode",
      hellmodus: "light mode",
      wechsle: "switch",
      "wechsle in": "switch to",
      "wechsle in den": "switch to",
      schalte: "switch",
      mach: "make",
      um: "",
      auf: "to",
      stell: "switch",
    },
    es: {
      "modo oscuro": "dark mode",
      "modo claro": "light mode",
      oscuro: "dark",
      cambia: "switch",
      "cambia a": "switch to",
      "cambia al": "switch to",
      activa: "switch to",
      activar: "switch to",
      "pon el modo oscuro": "switch to dark mode",
      "pon el modo claro": "switch to light mode",
    },
    fr: {
      "mode sombre": "dark mode",
      "mode clair": "light mode",
      sombre: "dark",
      passe: "switch",
      passez: "switch",
      "passe en": "switch to",
      "passez en": "switch to",
      "active le": "switch to",
      activez: "switch to",
      "mets le mode sombre": "switch to dark mode",
      "mets le mode clair": "switch to light mode",
    },
    ja: {
      ダークモード: "dark mode",
      ライトモード: "light mode",
      暗く: "dark",
      明るく: "light mode",
      に切り替えて: "switch to",
      切り替えて: "switch to",
      にして: "switch to",
    },
  },
  intents: [
    {
      name: "appearance.switch",
      wish: "switch to dark mode",
      words: "theme mode colors dark light bright screen eyes background",
      acts: true,
      inBrowser: true,
      examples: spoken(`
        switch to {theme} | {theme} please | {theme} | can you make the page {theme}
        turn on {theme} | use my {theme} | make it {theme} | go {theme} | change to {theme}
        switch back to {theme} | turn {theme} off | set the theme to {theme} | i prefer {theme}
        activate {theme} | i want {theme} | this page is too bright | my eyes hurt
        turn the lights off | it is too dark | switch the theme | change the colors
        make everything {theme} | the screen is blinding me | follow my {theme} | enable {theme}
        back to {theme} | lights off please | turn the lights back on | it is too bright
        too bright, darker please | i prefer a dark background | go back to the light theme
        use the same theme as my computer | lights out | make the background dark | set light mode
        turn on the night mode | please use {theme} | can you switch on {theme}
        i would like {theme} | it is too bright in here
      `),
      answer: switchColors,
    },
  ],
});

function* switchColors(wish: Wish): Plan<Said | null> {
  const named = ThemeSchema.safeParse(wish.named("theme").at(-1)?.id).data;
  const off =
    named !== undefined &&
    named !== "system" &&
    wish.has(/\b(?:turn|switch) (?:\w+ )*off\b|\bdisable\b/);
  const theme = off ? (named === "dark" ? "light" : "dark") : (named ?? complained(wish));
  if (theme === null)
    return wish.has(/\b(?:theme|colou?rs|mode)\b/) ? say(wish.language, TEXT.which) : null;
  yield* ask(switchTheme.name, { theme }, switchTheme.result);
  return say(wish.language, TEXT[theme]);
}

function complained(wish: Wish): "dark" | "light" | null {
  if (wish.has(/\btoo dark\b|lights? (?:back )?on\b|\bcan not (?:see|read)\b|brighter/))
    return "light";
  return wish.has(/\b(?:too bright|eyes|lights? off|blind\w*|glaring)\b/) ? "dark" : null;
}

const TEXT = {
  dark: {
    en: () => "Done, the page is dark now.",
    de: () => "Erledigt, die Seite ist jetzt dunkel.",
    es: () => "Hecho, la página está ahora en modo oscuro.",
    fr: () => "C'est fait, la page est en mode sombre.",
    ja: () => "ダークモードにしました。",
  },
  light: {
    en: () => "Done, the page is light now.",
    de: () => "Erledigt, die Seite ist jetzt hell.",
    es: () => "Hecho, la página está ahora en modo claro.",
    fr: () => "C'est fait, la page est en mode clair.",
    ja: () => "ライトモードにしました。",
  },
  system: {
    en: () => "Done, the page follows your device now.",
    de: () => "Erledigt, die Seite richtet sich nach Ihrem Gerät.",
    es: () => "Hecho, la página sigue la configuración de tu dispositivo.",
    fr: () => "C'est fait, la page suit votre appareil.",
    ja: () => "端末の設定に合わせました。",
  },
  which: { en: () => "Which would you like, “switch to dark mode” or “switch to light mode”?" },
} satisfies Record<string, Phrase>;
