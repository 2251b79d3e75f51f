import { getDatabase, type Database } from "@/lib/db";
import { readJsonColumn } from "../json-column";
import { OwnerSchema, type Owner } from "../owner";
import { AddressSchema, type Address } from "./address";
import { DeliverySchema, type Delivery } from "./delivery";

export interface Checkout {
  address: Address;
  /** Null until it is chosen. */
  delivery: Delivery | null;
}

/** The owner's latest address and delivery; null before the first address. */
export async function getCheckout(owner: Owner): Promise<Checkout | null> {
  return readCheckout(await getDatabase(), owner);
}

/** Like `getCheckout`, using an existing database client or transaction. */
export async function readCheckout(database: Database, owner: Owner): Promise<Checkout | null> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const row = await database.checkout.findUnique({
    where: { tenantId_userId: { tenantId, userId } },
    select: { address: true, delivery: true },
  });
  if (!row) return null;
  return {
    address: readJsonColumn(row.address, AddressSchema),
    delivery: DeliverySchema.nullable().parse(row.delivery),
  };
}

export async function saveAddress(owner: Owner, input: Address): Promise<void> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const address = JSON.stringify(AddressSchema.parse(input));
  const database = await getDatabase();
  await database.checkout.upsert({
    where: { tenantId_userId: { tenantId, userId } },
    create: { tenantId, userId, address },
    update: { address },
  });
}

/** Returns false if there is no address to deliver to yet. */
export async function saveDelivery(owner: Owner, input: Delivery): Promise<boolean> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const delivery = DeliverySchema.parse(input);
  const database = await getDatabase();
  const { count } = await database.checkout.updateMany({
    where: { tenantId, userId },
    data: { delivery },
  });
  return count > 0;
}
