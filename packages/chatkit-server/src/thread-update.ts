import type { JsonValue, ThreadMetadata } from "./protocol";

/** Members of a thread to write; omitted members are unchanged. */
export interface ThreadUpdate {
  /** Null removes the title. */
  title?: string | null;
  status?: ThreadMetadata["status"];
  allowed_image_domains?: string[] | null;
  metadata?: MetadataUpdate;
}

/**
 * Members of the metadata to write; undefined removes a member, and omitted members are unchanged.
 */
export type MetadataUpdate = Record<string, JsonValue | undefined>;

/** The thread with the update applied. */
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
