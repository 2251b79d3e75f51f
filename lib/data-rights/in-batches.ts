const BATCH = 100;

/** Yields all rows of a query, with only one batch in memory at a time. */
export async function* inBatches<Row>(
  read: (page: { after: Row | undefined; take: number }) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let after: Row | undefined; ;) {
    const rows = await read({ after, take: BATCH });
    yield* rows;
    after = rows.at(-1);
    if (rows.length < BATCH) return;
  }
}
