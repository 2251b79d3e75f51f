/** The owner of rows. Every query filters by both members. */
export interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}
