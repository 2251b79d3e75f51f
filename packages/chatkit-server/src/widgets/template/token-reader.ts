import { readTokens, type Token } from "./expression-tokens";
import { MAX_NESTING } from "./limits";
import { WidgetTemplateError } from "./template-error";

/** A cursor over the tokens of one output or statement. */
export class TokenReader {
  readonly #source: string;
  readonly #tokens: Token[];
  #position = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source.trim();
    this.#tokens = readTokens(source);
  }

  peek(offset = 0): Token | undefined {
    return this.#tokens[this.#position + offset];
  }

  /** True if the next token is this symbol or word. */
  sees(text: string, offset = 0): boolean {
    const token = this.peek(offset);
    return token !== undefined && token.kind !== "string" && token.text === text;
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#position += 1;
    return true;
  }

  next(): Token {
    const token = this.peek();
    if (!token) throw this.error("it ends too early");
    this.#position += 1;
    return token;
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.error(`"${text}" is missing`);
  }

  expectName(): string {
    const token = this.next();
    if (token.kind !== "name") throw this.error(`"${token.text}" is not a name`);
    return token.text;
  }

  expectEnd(): void {
    const token = this.peek();
    if (token) throw this.error(`"${token.text}" is not expected`);
  }

  /** Runs `read` one level deeper, so that no template can exhaust the stack. */
  nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_NESTING) throw this.error("it is nested too deeply");
    const result = read();
    this.#depth -= 1;
    return result;
  }

  error(problem: string): WidgetTemplateError {
    return new WidgetTemplateError(`Template: in "${this.#source}", ${problem}.`);
  }
}
