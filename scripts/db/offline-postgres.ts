import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

const names = { provider: "postgres", adapterName: "@prisma/adapter-pg" } as const;

// When the engine connects, it only queries whether the schema exists and the server version.
const answer = {
  columnNames: ["exists", "version", "numeric_version"],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, "PostgreSQL 16.0", 160_000]],
};

const adapter: SqlDriverAdapter = {
  ...names,
  queryRaw: async () => answer,
  executeRaw: async () => 0,
  executeScript: async () => refuse(),
  startTransaction: async () => refuse(),
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  dispose: async () => undefined,
};

/** Lets the engine compare two PostgreSQL schemas without a PostgreSQL server. */
export const offlinePostgres: SqlMigrationAwareDriverAdapterFactory = {
  ...names,
  connect: async () => adapter,
  connectToShadowDb: async () => refuse(),
};

function refuse(): never {
  throw new Error("Comparing schemas must not query a database.");
}
