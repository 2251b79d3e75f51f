const BATCH = 100;

/** All rows of a query, of which only one batch at a time is in memory. */
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
