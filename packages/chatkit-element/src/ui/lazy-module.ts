import { useEffect, useSyncExternalStore } from "react";

/** A part of the element that is loaded on first use. */
export interface LazyModule<T> {
  /** Starts the download once; after a failure the next call retries. */
  load(): Promise<T>;
  current(): T | undefined;
  /** Whether the last download failed and none has succeeded since. */
  failed(): boolean;
  subscribe(listener: () => void): () => void;
}

export function createLazyModule<T>(fetchModule: () => Promise<T>): LazyModule<T> {
  const listeners = new Set<() => void>();
  let pending: Promise<T> | undefined;
  let loaded: T | undefined;
  let failed = false;

  function settle(hasFailed: boolean): void {
    failed = hasFailed;
    for (const listener of listeners) listener();
  }

  return {
    load() {
      pending ??= fetchModule().then(
        (module) => {
          loaded = module;
          settle(false);
          return module;
        },
        (error: unknown) => {
          pending = undefined;
          settle(true);
          throw error;
        },
      );
      return pending;
    },
    current: () => loaded,
    failed: () => failed,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The module once it has loaded, otherwise undefined; callers then show a fallback. */
export function useLazyModule<T>(module: LazyModule<T>, wanted = true): T | undefined {
  const loaded = useSyncExternalStore(module.subscribe, module.current, module.current);
  const missing = wanted && loaded === undefined;
  useEffect(() => {
    if (!missing) return;
    // After a failure the fallback stays until the next mount, or until the network is back.
    const load = () => void module.load().catch(() => undefined);
    load();
    window.addEventListener("online", load);
    return () => window.removeEventListener("online", load);
  }, [module, missing]);
  return loaded;
}

/** Whether to offer a retry in place of a module that has no plain fallback. */
export function useLazyFailure<T>(module: LazyModule<T>): boolean {
  return useSyncExternalStore(module.subscribe, module.failed, module.failed);
}
