import { describe, expect, it } from "vitest";
import { fault, ok } from "@/lib/doctor/check";
import { deployLink } from "@/lib/doctor/deploy-link";
import { setupPage } from "@/lib/doctor/setup-page";

describe("the setup page", () => {
  it("shows each result, and the remedy for a fault with its command as code", () => {
    const html = setupPage({
      results: [
        { name: "Node", finding: ok("24.1.0") },
        { name: "Database", finding: fault("The tables are missing", "Run `npm run db:migrate`.") },
      ],
      deployLink: null,
    });

    expect(html).toContain("<title>1 to fix · Setup</title>");
    expect(html).toContain("<code>npm run db:migrate</code>");
    expect(html).not.toContain("vercel.com");
  });

  it("shows a server's response as text, never as markup", () => {
    const finding = fault("It answered <script>alert(1)</script>", 'Check "it".');
    const html = setupPage({ results: [{ name: "Model", finding }], deployLink: null });

    expect(html).not.toContain("<script");
  });
});

describe("the link that deploys this repository", () => {
  it.each([
    ["https://github.com/acme/shop", "https%3A%2F%2Fgithub.com%2Facme%2Fshop"],
    [{ url: "git+https://github.com/acme/shop.git" }, "https%3A%2F%2Fgithub.com%2Facme%2Fshop"],
  ])("is made from package.json's repository: %o", (repository, address) => {
    expect(deployLink(repository)).toContain(`repository-url=${address}&env=AUTH_SECRET`);
  });

  it.each([undefined, "", {}, { url: 7 }, "acme/shop", "git@github.com:acme/shop.git"])(
    "doesn't exist without an https URL: %o",
    (repository) => {
      expect(deployLink(repository)).toBeNull();
    },
  );
});
