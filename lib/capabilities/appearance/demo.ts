import {
  callTool,
  defineDemo,
  type Plan,
  type Wish,
  splitExamples,
  type Said,
} from "@/lib/assistant/demo-model";
import { switchTheme, ThemeSchema } from "./client-tools";
import { appearanceText } from "./messages";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };

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
            "bright again",
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
  glossary,
  wishes,
  intents: [
    {
      name: "appearance.switch",
      wish: "switch to dark mode",
      words: "theme mode colors dark light bright screen eyes background",
      acts: true,
      examples: splitExamples(`
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
  const theme = off
    ? named === "dark"
      ? "light"
      : "dark"
    : ((wish.has(/\b(?:too|is|so|all|went|turned) (?:dark|bright)\b/) ? complained(wish) : null) ??
      named ??
      complained(wish));
  if (theme === null)
    return wish.has(/\b(?:theme|colou?rs|mode)\b/) ? appearanceText(wish.language, "which") : null;
  yield* callTool(switchTheme.name, { theme }, switchTheme.result);
  return appearanceText(wish.language, theme);
}

function complained(wish: Wish): "dark" | "light" | null {
  if (
    wish.has(
      /\b(?:too|is|so|all|went|turned) dark\b|lights? (?:back )?on\b|\bcan not (?:see|read)\b|brighter/,
    )
  )
    return "light";
  return wish.has(/\b(?:too bright|eyes|lights? off|blind\w*|glaring)\b/) ? "dark" : null;
}
