/** The owner of rows. Every query filters by both members. */
export interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}

/** Only these two members, because a caller or a context contains more than a query should get. */
export function ownerOf({ tenantId, userId }: Owner): Owner {
  return { tenantId, userId };
}

/** For maps by owner. */
export function ownerKey({ tenantId, userId }: Owner): string {
  return JSON.stringify([tenantId, userId]);
}
