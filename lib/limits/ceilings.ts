import { getDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { CeilingStore } from "./ceiling-store";

let store: CeilingStore | undefined;

export function ceilings(): CeilingStore {
  store ??= new CeilingStore({ database: getDatabase, secret: () => env().authSecret ?? "" });
  return store;
}
