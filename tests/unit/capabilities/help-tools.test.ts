import { describe, expect, it } from "vitest";
import { getFaq, searchDocs } from "@/lib/capabilities/help/tools";
import { HELP_ARTICLES } from "@/lib/shop/help";
import { toolContext, useTool } from "../../support/assistant/run-tool";

const context = () => toolContext({ tenantId: "default", userId: "someone" });

describe("search_docs", () => {
  it("returns the page that answers, with the section that does and a link", async () => {
    const { answer } = await useTool(searchDocs, { query: "refund" }, context());
    expect(answer).toMatchObject({
      articles: [
        {
          slug: "returns",
          url: "https://shop.example/help/returns",
          sections: [{ heading: "How to send something back" }],
        },
      ],
    });
  });

  it("finds nothing for words that no page has", async () => {
    const { answer } = await useTool(searchDocs, { query: "xylophone" }, context());
    expect(answer).toEqual({ status: "ok", articles: [] });
  });
});

describe("get_faq", () => {
  it("lists all help pages without their sections", async () => {
    const { answer } = await useTool(getFaq, { page: null }, context());
    const pages = HELP_ARTICLES.map(({ slug, summary }) =>
      expect.objectContaining({ slug, summary, sections: null }),
    );
    expect(answer).toEqual({ status: "ok", pages });
  });

  it("opens one page in full, and refuses one that doesn't exist", async () => {
    const { answer } = await useTool(getFaq, { page: "returns" }, context());
    const headings = HELP_ARTICLES.find(({ slug }) => slug === "returns")?.sections.map(
      ({ heading }) => expect.objectContaining({ heading }),
    );
    expect(answer).toMatchObject({ pages: [{ slug: "returns", sections: headings }] });
    expect((await useTool(getFaq, { page: "nowhere" }, context())).answer).toMatchObject({
      status: "refused",
    });
  });
});
