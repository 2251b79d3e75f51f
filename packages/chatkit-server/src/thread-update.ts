import type { JsonValue, ThreadMetadata } from "./protocol";

/** Members of a thread to write; those that are left out stay as they are. */
export interface ThreadUpdate {
  /** Null takes the title away. */
  title?: string | null;
  status?: ThreadMetadata["status"];
  allowed_image_domains?: string[] | null;
  metadata?: MetadataUpdate;
}

/** Members of the metadata to write; undefined takes one away, those that are left out stay. */
export type MetadataUpdate = Record<string, JsonValue | undefined>;

/** The thread as it is once the update is written. */
export function withThreadUpdate(thread: ThreadMetadata, update: ThreadUpdate): ThreadMetadata {
  const { metadata = {}, ...members } = update;
  return { ...thread, ...members, metadata: withMetadataUpdate(thread.metadata, metadata) };
}

export function withMetadataUpdate(
  metadata: ThreadMetadata["metadata"],
  update: MetadataUpdate,
): ThreadMetadata["metadata"] {
  const updated: ThreadMetadata["metadata"] = {};
  for (const [name, value] of Object.entries({ ...metadata, ...update })) {
    if (value !== undefined) updated[name] = value;
  }
  return updated;
}
