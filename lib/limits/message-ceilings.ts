import type { Environment } from "@/lib/env";
import type { Ceiling } from "./ceiling";

/** Who wrote a message, as ceilings tell people apart. */
export interface Writer {
  tenantId: string;
  userId: string;
  guest: boolean;
  /** Whose share of an address's ceilings is used; null for none. */
  address: string | null;
}

/** The ceilings that a message counts under, from the narrowest to the widest. */
export function messageCeilings(
  { tenantId, userId, guest, address }: Writer,
  rates: Environment["messages"],
): Ceiling[] {
  return [
    {
      ...(guest ? rates.perGuest : rates.perUser),
      kind: "messages of a user",
      of: [tenantId, userId],
    },
    ...(address === null
      ? []
      : [{ ...rates.perAddress, kind: "messages of an address", of: [address] }]),
    { ...rates.perTenant, kind: "messages of a tenant", of: [tenantId] },
    { ...rates.perSite, kind: "messages of the site", of: [] },
  ];
}
