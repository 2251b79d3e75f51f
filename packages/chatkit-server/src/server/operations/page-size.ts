export const DEFAULT_PAGE_SIZE = 20;

/** Zero counts as absent. */
export function pageSize(limit: number | null | undefined): number {
  return limit || DEFAULT_PAGE_SIZE;
}
