/** The tenant of users whose token names none. */
export const defaultTenantId = "default";
