import { switchTheme as contract, type Theme } from "@/lib/capabilities/appearance/client-tools";
import { ask, say, type Plan } from "../planning/plan";
import type { Intent } from "./intent";

const ABOUT_THEME =
  /\b(?:theme|mode|colou?rs?|colou?r scheme|appearance|screen|page|background|site)\b/;
const SWITCH =
  /\b(?:switch|change|turn|set|make|go|use|enable|activate|give|want|prefer|put|back|lights?|toggle|dunkel|hell)\b/;
const DARK =
  /\bdark(?:er|mode)?\b|\bnight mode\b|\blights? (?:off|out)\b|\bturn off the lights?\b|\bdunkel\w*\b/;
const LIGHT =
  /\b(?:light|bright)(?:er|mode)?\b|\bday mode\b|\blights? on\b|\bturn on the lights?\b/;
const SYSTEM = /\b(?:system|auto(?:matic)?|device|default)\b/;
const TOO = /\btoo (dark|bright|light)\b/;

const REPLIES: Readonly<Record<Theme, string>> = {
  dark: "Done, the page is dark now. Easier on the eyes by the campfire.",
  light: "Done, the page is light again.",
  system: "Done, the page follows your device's setting from now on.",
};

const EITHER = /^(?:switch|toggle|change) (?:the |my )?(?:theme|mode|colou?r scheme)[.!]*$/;
const AGAIN = /\b(?:make it|it'?s|a bit|too|still|even) (?:\w+ )?(?:light|bright|dark)/;

export const switchTheme: Intent = ({ utterance: { plain }, conversation }) => {
  const justSwitched = conversation.past
    .at(-1)
    ?.outcomes.some(({ tool }) => tool === contract.name);
  const about = justSwitched && AGAIN.test(plain) ? `${plain} theme` : plain;
  if (EITHER.test(plain)) return say("To which: light, dark, or as your device has it?");
  const theme = wantedTheme(about) ?? answeredTheme(plain, conversation.past.at(-1)?.reply);
  return theme && planSwitch(theme);
};

/** The answer to the question above. */
function answeredTheme(plain: string, lastReply = ""): Theme | null {
  if (!lastReply.startsWith("To which: light, dark")) return null;
  if (/\bdark\b/.test(plain)) return "dark";
  if (/\blight\b/.test(plain)) return "light";
  return /\b(?:device|system)\b/.test(plain) ? "system" : null;
}

function wantedTheme(plain: string): Theme | null {
  const complaint = TOO.exec(plain)?.[1];
  if (complaint !== undefined && ABOUT_THEME.test(plain))
    return complaint === "dark" ? "light" : "dark";
  const about = ABOUT_THEME.test(plain);
  const asked = about || SWITCH.test(plain) || plain.split(" ").length <= 2;
  if (!asked) return null;
  if (DARK.test(plain) && !/\bdark (?:green|blue|grey|gray|brown|red)\b/.test(plain)) return "dark";
  const aboutMode =
    /\b(?:theme|mode|appearance|colou?r scheme|lights? on|turn on the light|screen|page|site)\b/.test(
      plain,
    );
  if (
    LIGHT.test(plain) &&
    (aboutMode || /^(?:go |switch (?:back )?to |back to )light\b/.test(plain))
  )
    return "light";
  const aboutTheme = /\b(?:theme|mode|appearance|colou?r scheme)\b/.test(plain);
  return SYSTEM.test(plain) && aboutTheme ? "system" : null;
}

export function* planSwitch(theme: Theme): Plan {
  const { theme: now } = yield* ask(contract.name, { theme }, contract.result);
  return REPLIES[now];
}
