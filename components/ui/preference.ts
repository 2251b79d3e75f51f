"use client";

import { useSyncExternalStore } from "react";
import { writePreferenceCookie } from "./preference-cookie";

interface PreferenceOptions<Value> {
  cookie: string;
  read: (cookie: string | undefined) => Value;
  write: (value: Value) => string;
  /**
   * Applies the value to the page's root element, as the boot script does before the first paint.
   */
  apply: (value: Value) => void;
}

interface Preference<Value> {
  /**
   * A hook that returns the value; on the server and while hydrating, the default without a cookie.
   */
  use: () => Value;
  get: () => Value;
  set: (value: Value) => void;
}

/** A visitor's choice, stored in a cookie in this browser. */
export function createPreference<Value>(options: PreferenceOptions<Value>): Preference<Value> {
  const { cookie, read, write, apply } = options;
  const listeners = new Set<() => void>();
  const unchosen = read(undefined);
  let chosen: { value: Value } | undefined;

  function get(): Value {
    chosen ??= { value: read(readCookie(cookie)) };
    return chosen.value;
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    use: () => useSyncExternalStore(subscribe, get, () => unchosen),
    get,
    set(value) {
      chosen = { value };
      writePreferenceCookie(cookie, write(value));
      apply(value);
      for (const listener of listeners) listener();
    },
  };
}

function readCookie(name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = document.cookie.split("; ").find((part) => part.startsWith(prefix));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(prefix.length));
}
