/** Whose rows a query may touch: every query is scoped by both. */
export interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}
