interface SentCookie {
  name: string;
  value: string;
}

/** The request of a server action, as seen through `next/headers`. */
class NextRequestScope {
  #headers = new Headers();
  readonly sent: SentCookie[] = [];

  /** Runs a server action for a request with these headers. */
  async run<Result>(
    headers: Record<string, string>,
    action: () => Promise<Result>,
  ): Promise<Result> {
    this.#headers = new Headers(headers);
    this.sent.splice(0);
    return action();
  }

  async headers(): Promise<Headers> {
    return this.#headers;
  }

  async cookies() {
    return {
      get: (name: string) => this.#read().find((cookie) => cookie.name === name),
      getAll: () => this.#read(),
      set: (name: string, value: string) => void this.sent.push({ name, value }),
      delete: (name: string) => void this.sent.push({ name, value: "" }),
    };
  }

  #read(): SentCookie[] {
    return (this.#headers.get("cookie") ?? "").split(/;\s*/).flatMap((pair) => {
      const [name = "", ...value] = pair.split("=");
      return name ? [{ name, value: value.join("=") }] : [];
    });
  }
}

/** For `vi.mock("next/headers", …)`: one request at a time. */
export const nextRequest = new NextRequestScope();

export const nextHeaders = {
  headers: () => nextRequest.headers(),
  cookies: () => nextRequest.cookies(),
};
