import { useEffect, useSyncExternalStore } from "react";

/** A part of the element that is fetched when something first needs it. */
export interface LazyModule<T> {
  /** Starts the download once; after a failure the next call tries again. */
  load(): Promise<T>;
  current(): T | undefined;
  subscribe(listener: () => void): () => void;
}

export function createLazyModule<T>(fetchModule: () => Promise<T>): LazyModule<T> {
  const listeners = new Set<() => void>();
  let pending: Promise<T> | undefined;
  let loaded: T | undefined;

  return {
    load() {
      pending ??= fetchModule().then(
        (module) => {
          loaded = module;
          for (const listener of listeners) listener();
          return module;
        },
        (error: unknown) => {
          pending = undefined;
          throw error;
        },
      );
      return pending;
    },
    current: () => loaded,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The module once it is there; a caller shows its plain fallback until then. */
export function useLazyModule<T>(module: LazyModule<T>, wanted = true): T | undefined {
  const loaded = useSyncExternalStore(module.subscribe, module.current, module.current);
  useEffect(() => {
    // Out of reach leaves the fallback in place; the next mount tries again.
    if (wanted) module.load().catch(() => undefined);
  }, [module, wanted]);
  return loaded;
}
