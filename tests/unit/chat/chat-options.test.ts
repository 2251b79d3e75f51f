import { describe, expect, it, vi } from "vitest";
import type { ChatPage } from "@/components/chat/chat-page";
import { chatOptions } from "@/components/chat/chat-options";
import { englishText } from "@/components/chat/chat-text";

const page: ChatPage = {
  colorScheme: "light",
  fetch: vi.fn(),
  searchEntities: vi.fn(),
  openEntity: vi.fn(),
  onWidgetAction: vi.fn(),
  onClientTool: vi.fn(),
  onResponseEnd: vi.fn(),
  onEffect: vi.fn(),
  onError: vi.fn(),
};

function modelsOffered(models: string[]) {
  const config = {
    widget: "auto",
    apiUrl: "/api/chatkit",
    domainKey: "none",
    demoModel: false,
    maxAttachmentBytes: 1,
    fontFamily: "x",
  } as const;
  return chatOptions({ ...config, models }, page, {
    say: vi.fn(),
    hasHeader: true,
    text: englishText.messages,
  }).composer?.models;
}

describe("the composer's model choice", () => {
  it("is offered if there is more than one, with the first as the default", () => {
    expect(modelsOffered(["fast", "very-thorough"])).toEqual([
      { id: "fast", label: "Fast", default: true },
      { id: "very-thorough", label: "Very thorough" },
    ]);
  });

  it.each([[[]], [["fast"]]])("isn't offered for %j", (models) => {
    expect(modelsOffered(models)).toBeUndefined();
  });
});

it("a site without a key offers no models, because none could answer", async () => {
  vi.doMock("@/app/fonts", () => ({ hanken: { style: { fontFamily: "x" } } }));
  const models = async (key: string) => {
    vi.resetModules();
    vi.stubEnv("OPENAI_API_KEY", key);
    vi.stubEnv("OPENAI_MODELS", "fast=small,thorough=large");
    const { chatConfig } = await import("@/app/chat-config");
    return chatConfig().models;
  };
  expect(await models("")).toEqual([]);
  expect(await models("sk-test")).toEqual(["fast", "thorough"]);
});
