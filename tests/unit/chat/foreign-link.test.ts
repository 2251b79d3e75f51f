import { describe, expect, it, vi } from "vitest";
import {
  confirmForeignLinks,
  foreignLink,
  foreignLinkQuestion,
} from "@/components/chat/foreign-link";

const SITE = "https://shop.example";

class Element extends EventTarget {
  constructor(
    readonly localName: string,
    readonly href?: string,
  ) {
    super();
  }
}

function click(href: string, { around = "openai-chatkit", type = "click" } = {}): Event {
  const event = new Event(type, { cancelable: true });
  const path = [new Element("span"), new Element("a", href), new Element(around)];
  return Object.assign(event, { composedPath: () => path });
}

describe("a link in the chat", () => {
  it.each([
    [`${SITE}/products/camp-kettle`, null],
    [`${SITE}/api/proposals/P-1`, null],
    ["mailto:help@shop.example", null],
    ["chatkit-link://product?slug=a", null],
    ["https://evil.example/?q=secret", "evil.example"],
    ["http://shop.example/", "shop.example"],
    ["https://shop.example.evil.example/", "shop.example.evil.example"],
    ["https://shop.example@evil.example/", "evil.example"],
  ])("to %s asks about %s", (href, host) => {
    expect(foreignLink(click(href), SITE)?.host ?? null).toBe(host);
  });

  it("elsewhere on the page isn't affected", () => {
    expect(foreignLink(click("https://evil.example/", { around: "main" }), SITE)).toBeNull();
  });

  it.each(["click", "auxclick"])(
    "opens another site only after the visitor has seen its URL: %s",
    (type) => {
      const page = Object.assign(new EventTarget(), { location: { origin: SITE } });
      const confirm = vi.fn((_link: URL) => false);
      const stop = confirmForeignLinks(page, confirm);
      const refused = click("https://evil.example/?q=secret", { type });
      page.dispatchEvent(refused);
      expect(refused.defaultPrevented).toBe(true);
      expect(confirm.mock.calls[0]?.[0].href).toBe("https://evil.example/?q=secret");

      confirm.mockReturnValue(true);
      const agreed = click("https://evil.example/?q=secret", { type });
      page.dispatchEvent(agreed);
      expect(agreed.defaultPrevented).toBe(false);

      stop();
      page.dispatchEvent(click("https://evil.example/", { type }));
      expect(confirm).toHaveBeenCalledTimes(2);
    },
  );

  it("that the visitor declines doesn't reach the chat's handlers, which could open it", () => {
    const page = Object.assign(new EventTarget(), { location: { origin: SITE } });
    confirmForeignLinks(page, () => false);
    const declined = click("https://evil.example/");
    const stopped = vi.spyOn(declined, "stopPropagation");
    page.dispatchEvent(declined);
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  it("is named in the question with its whole address", () => {
    const link = new URL("https://evil.example/?q=$&secret");
    expect(foreignLinkQuestion(link, "Open {host}?")).toBe(
      "Open evil.example?\n\nhttps://evil.example/?q=$&secret",
    );
  });
});
