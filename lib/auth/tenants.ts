/** Where people belong whose token names no tenant. */
export const defaultTenantId = "default";
