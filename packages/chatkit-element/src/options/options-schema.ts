import * as z from "zod";
import type { ChatKitOptions } from "@openai/chatkit";

type AnyFunction = (...args: never[]) => unknown;
const fn = z.custom<AnyFunction>((value) => typeof value === "function", "must be a function");
const callback = fn.nullish();
const text = z.string().nullish();
const flag = z.boolean().nullish();

const action = z.looseObject({ icon: z.string(), onClick: fn }).nullish();

export const contentSchema = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("input_text"), text: z.string() }),
  z.looseObject({ type: z.literal("input_tag"), id: z.string(), text: z.string() }),
]);

const api = z.union(
  [
    z.looseObject({
      url: z.string().min(1),
      fetch: callback,
      domainKey: text,
      uploadStrategy: z
        .discriminatedUnion("type", [
          z.looseObject({ type: z.literal("two_phase") }),
          z.looseObject({ type: z.literal("direct"), uploadUrl: z.string() }),
        ])
        .nullish(),
    }),
    z.looseObject({ getClientSecret: fn }),
  ],
  "must have a `url`, or a function `getClientSecret`",
);

const scheme = z.enum(["light", "dark"]);
const fontSource = z.looseObject({
  family: z.string(),
  src: z.string(),
  weight: z.union([z.string(), z.number()]).nullish(),
  style: z.enum(["normal", "italic", "oblique"]).nullish(),
  display: z.enum(["auto", "block", "swap", "fallback", "optional"]).nullish(),
  unicodeRange: text,
});

const theme = z.union([
  scheme,
  z.looseObject({
    colorScheme: scheme.nullish(),
    typography: z
      .looseObject({
        baseSize: z.int().min(14).max(18).nullish(),
        fontFamily: text,
        fontFamilyMono: text,
        fontSources: z.array(fontSource).nullish(),
      })
      .nullish(),
    radius: z.enum(["pill", "round", "soft", "sharp"]).nullish(),
    density: z.enum(["compact", "normal", "spacious"]).nullish(),
    color: z
      .looseObject({
        grayscale: z
          .looseObject({
            hue: z.number().min(0).max(360),
            tint: z.int().min(0).max(9),
            shade: z.int().min(-4).max(4).nullish(),
          })
          .nullish(),
        accent: z.looseObject({ primary: z.string(), level: z.int().min(0).max(3) }).nullish(),
        surface: z.looseObject({ background: z.string(), foreground: z.string() }).nullish(),
      })
      .nullish(),
  }),
]);

const composer = z.looseObject({
  placeholder: text,
  attachments: z
    .looseObject({
      enabled: z.boolean(),
      maxSize: z.union([z.number(), z.record(z.string(), z.number())]).nullish(),
      maxCount: z.number().nullish(),
      accept: z.record(z.string(), z.array(z.string())).nullish(),
    })
    .nullish(),
  tools: z
    .array(
      z.looseObject({
        id: z.string(),
        label: z.string(),
        icon: z.string(),
        shortLabel: text,
        placeholderOverride: text,
        pinned: flag,
        persistent: flag,
      }),
    )
    .nullish(),
  models: z
    .array(
      z.looseObject({
        id: z.string(),
        label: z.string(),
        description: text,
        disabled: flag,
        default: flag,
      }),
    )
    .nullish(),
  dictation: z.looseObject({ enabled: z.boolean() }).nullish(),
});

const known = {
  api,
  locale: text,
  theme: theme.nullish(),
  frameTitle: text,
  initialThread: text,
  onClientTool: callback,
  header: z
    .looseObject({
      enabled: flag,
      title: z.looseObject({ enabled: flag, text }).nullish(),
      leftAction: action,
      rightAction: action,
    })
    .nullish(),
  history: z.looseObject({ enabled: flag, showDelete: flag, showRename: flag }).nullish(),
  startScreen: z
    .looseObject({
      greeting: text,
      prompts: z
        .array(
          z.looseObject({
            label: z.string(),
            prompt: z.union([z.string(), z.array(contentSchema)]),
            icon: text,
          }),
        )
        .nullish(),
    })
    .nullish(),
  threadItemActions: z.looseObject({ feedback: flag, retry: flag }).nullish(),
  composer: composer.nullish(),
  disclaimer: z.looseObject({ text: z.string(), highContrast: flag }).nullish(),
  entities: z
    .looseObject({
      onTagSearch: callback,
      showComposerMenu: flag,
      onClick: callback,
      onRequestPreview: callback,
    })
    .nullish(),
  commands: z
    .looseObject({ enabled: z.boolean(), onSearch: callback, onSelect: callback })
    .nullish(),
  widgets: z.looseObject({ onAction: callback }).nullish(),
  thread: z.looseObject({ autoScroll: flag }).nullish(),
};

export const OptionsSchema = z.looseObject(known);
export const knownOptions: ReadonlySet<string> = new Set(Object.keys(known));

/** Whether a value is a valid options object, as typed by the public package. */
export function isChatKitOptions(value: unknown): value is ChatKitOptions {
  return OptionsSchema.safeParse(value).success;
}
