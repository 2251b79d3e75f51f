import type { Owner } from "@/lib/db/owner";

/** What else happens when a user is seen for the first time; the request waits for it. */
export type NewUserHook = (owner: Owner) => Promise<void>;

// Kept on the global object: a module may be loaded more than once in a process.
const holder: typeof globalThis & {
  chatkitStarterNewUserHooks?: Map<string, NewUserHook> | undefined;
} = globalThis;

/** Registers a hook under a name; a hook registered before under the same name is replaced. */
export function onNewUser(name: string, hook: NewUserHook): void {
  hooks().set(name, hook);
}

export async function runNewUserHooks({ tenantId, userId }: Owner): Promise<void> {
  for (const hook of hooks().values()) await hook({ tenantId, userId });
}

function hooks(): Map<string, NewUserHook> {
  holder.chatkitStarterNewUserHooks ??= new Map();
  return holder.chatkitStarterNewUserHooks;
}
