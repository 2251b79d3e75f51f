import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { themeCss } from "../../src/theme/theme-css";

const PACKAGE = "packages/chatkit-element";
const readme = readFileSync(`${PACKAGE}/README.md`, "utf8");
const element = readFileSync(`${PACKAGE}/src/element.ts`, "utf8");
const publicTypes = readFileSync("node_modules/@openai/chatkit/types/index.d.ts", "utf8");
const sources = readdirSync(`${PACKAGE}/src`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => readFileSync(join(PACKAGE, "src", file), "utf8"))
  .join("\n");

function all(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name))].sort();
}

/** The names in the first column of a table in the README. */
function listed(heading: string): string[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return all(section, /^\| `([^`]+)`/gm);
}

/** The names after a tag in the class's comment. */
function documented(tag: string): string[] {
  const lines = all(element, new RegExp(`^ \\* @${tag} ([^ ].*?) - `, "gm"));
  return lines.flatMap((names) => names.split(", ")).sort();
}

describe("the element's documentation", () => {
  it("names every attribute", () => {
    const observed = element.split("observedAttributes = [")[1]?.split("]")[0] ?? "";
    const names = all(observed, /"([^"]+)"/g);
    expect(names).toContain("hosted-url");
    expect(listed("Attributes")).toEqual(names);
    expect(documented("attr")).toEqual(names);
  });

  it("names every method", () => {
    const names = all(element, /^ {2}(?:readonly |override )?(\w+)(?:: Method<|\()/gm);
    const own = names.filter(
      (name) => !/^(constructor|\w+Callback|\w+ChangedCallback)$/.test(name),
    );
    expect(own).toContain("sendUserMessage");
    expect(listed("Methods")).toEqual(own);
  });

  it("names every event", () => {
    const names = all(publicTypes, /'(chatkit\.[a-z.]+)': CustomEvent/g);
    expect(names).toContain("chatkit.ready");
    expect(listed("Events")).toEqual(names);
    expect(documented("event")).toEqual(names);
  });

  it("names every part", () => {
    const names = all(sources, /part(?:="|: "|" \| ")([a-z-]+)"/g).concat("right-action");
    const parts = [...new Set(names)].sort();
    expect(parts).toContain("composer");
    expect(listed("Parts")).toEqual(parts);
    expect(documented("csspart")).toEqual(parts);
  });

  it("names the theme's tokens, except grays, states, charts and size steps", () => {
    const tokens = all(themeCss(undefined), /(--ck-[\w-]+):/g).filter(
      (name) =>
        !/-(gray|size|success|warning|caution|danger|info|discovery|chart)-|-(success|warning|caution|danger|info|discovery)$/.test(
          name,
        ),
    );
    const section = readme.split("\n## Tokens\n")[1]?.split("\n## ")[0] ?? "";
    expect(tokens).toContain("--ck-bg");
    expect(all(section.split("| Surfaces")[1] ?? "", /`(--ck-[\w-]+)`/g)).toEqual(tokens);
  });
});
