import type { Environment } from "@/lib/env";
import type { Ceiling } from "./ceiling";

/** The author of a message, as far as ceilings distinguish authors. */
interface Writer {
  tenantId: string;
  userId: string;
  guest: boolean;
  /** The address whose ceilings apply; null for none. */
  address: string | null;
}

/** The ceilings that a message counts toward, from the narrowest to the widest. */
export function messageCeilings(
  { tenantId, userId, guest, address }: Writer,
  rates: Environment["messages"],
): Ceiling[] {
  return [
    {
      ...(guest ? rates.perGuest : rates.perUser),
      kind: "messages of a user",
      subject: [tenantId, userId],
    },
    ...(address === null
      ? []
      : [{ ...rates.perAddress, kind: "messages of an address", subject: [address] }]),
    { ...rates.perTenant, kind: "messages of a tenant", subject: [tenantId] },
    { ...rates.perSite, kind: "messages of the site", subject: [] },
  ];
}
