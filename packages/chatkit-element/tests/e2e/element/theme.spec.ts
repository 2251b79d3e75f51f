import type { ThemeOption } from "@openai/chatkit";
import { contrast } from "../../../src/theme/contrast";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import { assistantMessage, thread, userMessage } from "../../support/element-page/wire";

const data = [userMessage("u", "Hi"), assistantMessage("a", "Read [the guide](/guide) first.")];

function serveThread(chat: ChatPage): void {
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
}

async function use(chat: ChatPage, theme: ThemeOption): Promise<void> {
  await chat.page.evaluate((given) => {
    window.chat.setOptions({ api: { url: "/chatkit", domainKey: "local" }, theme: given });
  }, theme);
}

const accent = (level: 0 | 1 | 2 | 3) => ({ color: { accent: { primary: "#0a62d0", level } } });

const choices: Readonly<Record<string, readonly ThemeOption[]>> = {
  radius: (["pill", "round", "soft", "sharp"] as const).map((radius) => ({ radius })),
  density: (["compact", "normal", "spacious"] as const).map((density) => ({ density })),
  "base size": ([14, 15, 16, 17, 18] as const).map((baseSize) => ({ typography: { baseSize } })),
  scheme: (["light", "dark"] as const).map((colorScheme) => ({ colorScheme })),
  "accent level": [accent(0), accent(1), accent(2), accent(3)],
};

test("every radius, density, size, scheme and accent level looks different", async ({ chat }) => {
  serveThread(chat);
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.getByRole("link", { name: "the guide" })).toBeVisible();
  for (const [name, themes] of Object.entries(choices)) {
    const looks: string[] = [];
    for (const theme of themes) {
      await use(chat, theme);
      looks.push(await lookOf(chat));
    }
    expect(new Set(looks).size, name).toBe(themes.length);
  }
});

/** Computed styles of the parts that a theme changes, after their transitions. */
function lookOf(chat: ChatPage): Promise<string> {
  return chat.page.evaluate(() => {
    const root = window.chat.shadowRoot;
    for (const animation of root?.getAnimations() ?? []) animation.finish();
    const seen = [".ck-bubble", ".ck-md a", ".ck-composer", ".ck-md p"].map((selector) => {
      const part = root?.querySelector(selector);
      if (!part) throw new Error(`Nothing matches ${selector}.`);
      const style = getComputedStyle(part);
      return [
        style.borderRadius,
        style.padding,
        style.fontSize,
        style.color,
        style.backgroundColor,
      ];
    });
    return JSON.stringify(seen);
  });
}

const accents = ["#ffff00", "#000000", "#ffffff", "#7f7f7f", "#ff0066", "#0a62d0", "#00ff88"];

const levels = [0, 1, 2, 3] as const;

test("any accent leaves text at 4.5 : 1 and the focus ring at 3 : 1 in both schemes", async ({
  chat,
}) => {
  serveThread(chat);
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.getByRole("link", { name: "the guide" })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [primary, level] of accents.flatMap((one) =>
      levels.map((level) => [one, level] as const),
    )) {
      await use(chat, { colorScheme, color: { accent: { primary, level } } });
      const { text, ring } = await pairsOf(chat);
      const choice = `${primary} ${level} ${colorScheme}`;
      for (const [color, background] of text) {
        expect(contrast(color, background), choice).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(...ring), choice).toBeGreaterThanOrEqual(3);
    }
  }
});

type Pair = [color: string, background: string];

/**
 * The pairs of foreground and background colors of the link, the bubble, the send button and the
 * focus ring.
 */
function pairsOf(chat: ChatPage): Promise<{ text: Pair[]; ring: Pair }> {
  return chat.page.evaluate(() => {
    const root = window.chat.shadowRoot;
    const input = root?.querySelector<HTMLElement>("[part~=input]");
    input?.focus();
    for (const animation of root?.getAnimations() ?? []) animation.finish();
    const colors = (selector: string) => {
      const part = root?.querySelector(selector);
      if (!part) throw new Error(`Nothing matches ${selector}.`);
      return getComputedStyle(part);
    };
    const tokens = getComputedStyle(window.chat);
    const page = tokens.getPropertyValue("--ck-bg").trim();
    const bubble = colors(".ck-bubble");
    return {
      text: [
        [colors(".ck-md a").color, page],
        [colors(".ck-md p").color, page],
        [bubble.color, bubble.backgroundColor],
        [
          tokens.getPropertyValue("--ck-on-accent").trim(),
          tokens.getPropertyValue("--ck-accent").trim(),
        ],
      ],
      ring: [tokens.getPropertyValue("--ck-focus").trim(), page],
    };
  });
}
