import { systemTimers, type Timers } from "../sse/timers";

/** Settings of a server. Times are in milliseconds. */
export interface ServerSettings {
  /** Maximum size of a request's body, in bytes. */
  maxBodyBytes: number;
  /**
   * Maximum body size in bytes of requests other than dictation, such as messages, actions and tool
   * results.
   */
  maxMessageBytes: number;
  /**
   * Maximum characters of JSON on a page of items; a longer page ends after the last item that
   * fits.
   */
  maxPageLength: number;
  /** Maximum nesting depth of arrays and objects in a body. */
  maxDepth: number;
  /** Maximum number of values in a body, including nested ones. */
  maxValues: number;
  /** Maximum characters of a user's message, including its quote and what its mentions stand for. */
  maxMessageCharacters: number;
  /** Maximum number of files attached to a user's message. */
  maxMessageAttachments: number;
  /** Maximum number of concurrent streams in this process; more are rejected with 503. */
  maxOpenStreams: number;
  /** Reject messages, actions, tool output and retries in locked and closed threads. */
  enforceThreadStatus: boolean;
  /** Store the `updated_item` that a sync action returns, and its changes to the thread. */
  saveSyncActions: boolean;
  /** How long a turn keeps its thread's lease after its process has died. */
  leaseDuration: number;
  /**
   * How often a process stores the unfinished items of its running turns, renews their leases and
   * learns whether another process asked one to stop.
   */
  checkpointInterval: number;
  /** How long a stopped turn waits for its client to read the end. */
  stopGraceMs: number;
  /**
   * How long a request waits for a turn that was stopped, or that made the client tool call it
   * answers.
   */
  endingTimeoutMs: number;
  /** How often such a request checks a turn in another process. */
  endingPollInterval: number;
  /** How often a stream that follows a turn in another process checks for changes. */
  followInterval: number;
  /** How long a turn retries a write while the store is unreachable, before it fails. */
  outageTimeoutMs: number;
  /** Maximum bytes queued for a slow reader before it is disconnected. */
  maxReaderBacklog: number;
  timers: Timers;
}

export const defaultSettings: ServerSettings = {
  maxBodyBytes: 10_000_000,
  maxMessageBytes: 100_000,
  maxPageLength: 1_000_000,
  maxDepth: 100,
  maxValues: 50_000,
  maxMessageCharacters: 100_000,
  maxMessageAttachments: 20,
  maxOpenStreams: 1_000,
  enforceThreadStatus: false,
  saveSyncActions: false,
  leaseDuration: 15_000,
  checkpointInterval: 2_000,
  stopGraceMs: 1_000,
  endingTimeoutMs: 10_000,
  endingPollInterval: 200,
  followInterval: 500,
  outageTimeoutMs: 10_000,
  maxReaderBacklog: 1_000_000,
  timers: systemTimers,
};
