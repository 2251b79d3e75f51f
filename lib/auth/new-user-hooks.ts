import type { Owner } from "@/lib/db/owner";

/** Runs when a user is seen for the first time. The request waits for it. */
type NewUserHook = (owner: Owner) => Promise<void>;

// Stored on the global object because a process may load this module more than once.
const holder: typeof globalThis & {
  chatkitStarterNewUserHooks?: Map<string, NewUserHook> | undefined;
} = globalThis;

/** Registers a hook. A hook registered earlier under the same name is replaced. */
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
