import {
  isBlank,
  ThreadMetadataSchema,
  withMetadataUpdate,
  type ThreadMetadata,
  type ThreadUpdate,
} from "@acme/chatkit-server";

/** The columns of a thread's row that make up its metadata. */
export interface ThreadColumns {
  id: string;
  created: string;
  title: string | null;
  status: string;
  imageDomains: string | null;
  metadata: string;
}

interface ThreadRow extends ThreadColumns {
  updatedAt: bigint | number | null;
}

export const selectedColumns = {
  id: true,
  created: true,
  title: true,
  status: true,
  imageDomains: true,
  metadata: true,
  updatedAt: true,
} as const;

export function threadToColumns(thread: ThreadMetadata): ThreadColumns {
  const stored = ThreadMetadataSchema.parse(thread);
  const domains = stored.allowed_image_domains;
  return {
    id: stored.id,
    created: stored.created_at,
    title: storableTitle(stored.title),
    status: JSON.stringify(stored.status),
    imageDomains: domains ? JSON.stringify(domains) : null,
    metadata: JSON.stringify(stored.metadata),
  };
}

export function threadFromColumns(row: ThreadRow): ThreadMetadata {
  return ThreadMetadataSchema.parse({
    id: row.id,
    created_at: row.created,
    ...(row.title === null ? {} : { title: row.title }),
    status: JSON.parse(row.status),
    ...(row.imageDomains === null ? {} : { allowed_image_domains: JSON.parse(row.imageDomains) }),
    metadata: JSON.parse(row.metadata),
    ...(row.updatedAt !== null && { updated_at: new Date(Number(row.updatedAt)).toISOString() }),
  });
}

const members = ThreadMetadataSchema.shape;

/** The columns that an update writes, except `metadata`, which can be updated in part. */
export function updatedColumns(update: ThreadUpdate): Partial<ThreadColumns> {
  const { title, status, allowed_image_domains: domains } = update;
  return {
    ...(title !== undefined && { title: storableTitle(members.title.parse(title)) }),
    ...(status && { status: JSON.stringify(members.status.parse(status)) }),
    ...(domains !== undefined && {
      imageDomains: domains && JSON.stringify(members.allowed_image_domains.parse(domains)),
    }),
  };
}

/** The `metadata` column with the update's members applied. */
export function updatedMetadata(
  column: string,
  update: NonNullable<ThreadUpdate["metadata"]>,
): string {
  const metadata = members.metadata.parse(JSON.parse(column));
  return JSON.stringify(members.metadata.parse(withMetadataUpdate(metadata, update)));
}

/**
 * Text columns can't store NUL characters or unpaired surrogates. A title that shows nothing becomes
 * the empty one, which clients show as missing.
 */
function storableTitle(title: string | null | undefined): string | null {
  if (title === null || title === undefined) return null;
  return isBlank(title) ? "" : title.toWellFormed().replaceAll("\0", "");
}
