import { characterEntities } from "character-entities";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    decodedReference: "decodedReference";
  }
}

const AMPERSAND = 38;
const SEMICOLON = 59;
const LONGEST = 33;
const REFERENCE = /^&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([0-9a-z]{1,31}));$/i;

/**
 * Character references such as `&amp;`, decoded from a table. Micromark's own construct uses
 * `innerHTML` when bundled for browsers, which Trusted Types forbid.
 */
export const referenceSyntax: Extension = {
  disable: { null: ["characterReference"] },
  text: { [AMPERSAND]: referenceConstruct() },
  string: { [AMPERSAND]: referenceConstruct() },
};

/** The characters that a reference stands for. Undefined if it isn't a valid reference. */
export function decodeReference(written: string): string | undefined {
  const [, hexadecimal, decimal, name] = REFERENCE.exec(written) ?? [];
  if (hexadecimal) return decodeNumericCharacterReference(hexadecimal, 16);
  if (decimal) return decodeNumericCharacterReference(decimal, 10);
  return name && Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
}

function referenceConstruct(): Construct {
  return {
    name: "decodedReference",
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      let written = "";

      return function start(code) {
        effects.enter("decodedReference");
        return inside(code);
      };

      function inside(code: Code): State | undefined {
        if (code === null || code < 0 || written.length > LONGEST) return nok(code);
        written += String.fromCharCode(code);
        if (code === SEMICOLON && decodeReference(written) === undefined) return nok(code);
        effects.consume(code);
        if (code !== SEMICOLON) return inside;
        effects.exit("decodedReference");
        return ok;
      }
    },
  };
}
