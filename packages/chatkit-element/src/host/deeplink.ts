const SCHEME = "chatkit-link:";

export interface Deeplink {
  readonly name: string;
  readonly data: Record<string, string | string[]>;
}

/** Parses a `chatkit-link://name?key=value` URL. Returns null for any other URL. */
export function readDeeplink(url: string): Deeplink | null {
  const trimmed = url.trim();
  if (trimmed.slice(0, SCHEME.length).toLowerCase() !== SCHEME) return null;
  const rest = trimmed.slice(SCHEME.length).replace(/#.*$/s, "");
  const query = rest.indexOf("?");
  const path = query < 0 ? rest : rest.slice(0, query);
  const name = decode(path.replace(/^\/+|\/+$/g, ""));
  return { name, data: query < 0 ? {} : readQuery(rest.slice(query + 1)) };
}

function readQuery(query: string): Deeplink["data"] {
  const params = new URLSearchParams(query);
  const entries = [...new Set(params.keys())].map((key): [string, string | string[]] => {
    const values = params.getAll(key);
    return [key, values.length > 1 ? values : (values[0] ?? "")];
  });
  return Object.fromEntries(entries);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is part of the name.
    return text;
  }
}
