import type { ChatKitOptions } from "@openai/chatkit-react";
import { SITE_NAME } from "@/lib/site-name";
import type { ChatConfig } from "./chat-config";
import type { ChatPage } from "./chat-page";
import type { ChatText } from "./chat-text";
import { START_PROMPTS } from "./start-screen";

type ChatKitComposer = NonNullable<ChatKitOptions["composer"]>;

/**
 * The server accepts the same types, but checks the bytes instead of trusting the browser's type.
 */
const ACCEPTED_FILES = {
  "image/png": [".png"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/gif": [".gif"],
  "image/webp": [".webp"],
  "application/pdf": [".pdf"],
  "text/*": [".txt", ".md", ".csv", ".tsv", ".json", ".log"],
};

/** The shop's palette, so that the assistant looks like part of the shop. */
const colors = {
  light: {
    grayscale: { hue: 150, tint: 2 },
    accent: { primary: "#1d3b32", level: 1 },
    surface: { background: "#f9f9f4", foreground: "#ffffff" },
  },
  dark: {
    grayscale: { hue: 160, tint: 2 },
    accent: { primary: "#e8ebe0", level: 1 },
    surface: { background: "#19231f", foreground: "#22302a" },
  },
} as const;

/** Lets the user choose a model if there is more than one; `fast-one` is shown as “Fast one”. */
function modelChoice(ids: readonly string[]): Pick<ChatKitComposer, "models"> {
  if (ids.length < 2) return {};
  return {
    models: ids.map((id, index) => {
      const words = id.replaceAll(/[-_]+/g, " ");
      const label = words.charAt(0).toUpperCase() + words.slice(1);
      return { id, label, ...(index === 0 && { default: true }) };
    }),
  };
}

interface ChatOptionsInput {
  /** Sends a message as if the user had typed it. */
  say: (text: string) => void;
  /** False if the page around the chat has a header with the chat's actions. */
  hasHeader: boolean;
  /** The chat's texts in the visitor's language. */
  text: ChatText["messages"];
}

/**
 * Everything about the chat that a fork of this project is likely to change: text, prompts and
 * colors.
 */
export function chatOptions(
  config: ChatConfig,
  page: ChatPage,
  { say, hasHeader, text }: ChatOptionsInput,
): ChatKitOptions {
  return {
    api: {
      url: config.apiUrl,
      fetch: (input, init) => page.fetch(input, init),
      domainKey: config.domainKey,
      uploadStrategy: { type: "two_phase" },
    },
    frameTitle: `${SITE_NAME} assistant`,
    theme: {
      colorScheme: page.colorScheme,
      radius: "round",
      color: colors[page.colorScheme],
      typography: { baseSize: 15, fontFamily: config.fontFamily },
    },
    header: { enabled: hasHeader },
    startScreen: {
      greeting: text.greeting,
      prompts: START_PROMPTS.map(({ key, icon }) => ({
        label: text[key],
        prompt: text[`${key}Ask` as const],
        icon,
      })),
    },
    composer: {
      placeholder: text.placeholder,
      attachments: {
        enabled: true,
        maxSize: config.maxAttachmentBytes,
        maxCount: 5,
        accept: ACCEPTED_FILES,
      },
      ...modelChoice(config.models),
    },
    threadItemActions: { feedback: true, retry: true },
    thread: { autoScroll: true },
    history: { enabled: true, showDelete: true, showRename: true },
    ...(config.demoModel ? { disclaimer: { text: text.demoNotice } } : {}),
    entities: {
      onTagSearch: (query) => page.searchEntities(query),
      onClick: (entity) => page.openEntity(entity),
    },
    widgets: { onAction: (action) => page.onWidgetAction(action, say) },
    onClientTool: (call) => page.onClientTool(call),
  };
}
