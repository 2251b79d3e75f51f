import { systemTimers, type Timers } from "../sse/timers";

/** Settings of a server. Times are in milliseconds. */
export interface ServerSettings {
  /** Bytes of a request's body. */
  maxBodyBytes: number;
  /** Bytes of a request's body that is no dictation: of a message, an action, a tool's result. */
  maxMessageBytes: number;
  /** Characters of JSON on a page of items; one with more ends after the last item that fits. */
  maxPageLength: number;
  /** Arrays and objects within one another in a body. */
  maxDepth: number;
  /** Values in a body, nested ones included. */
  maxValues: number;
  /** Characters that a user's message may have, its quote included. */
  maxMessageCharacters: number;
  /** Files that a user's message may carry. */
  maxMessageAttachments: number;
  /** Streams open at once in this process; more are refused with 503. */
  maxOpenStreams: number;
  /** Refuse messages, actions, tool output and retries in locked and closed threads. */
  enforceThreadStatus: boolean;
  /** Store what a sync action returns as `updated_item`, and its changes of the thread. */
  saveSyncActions: boolean;
  /** How long a turn holds its thread after its process died. */
  leaseDuration: number;
  /** How often the unfinished items of a running turn are stored. */
  checkpointInterval: number;
  /** How often a running turn checks whether another process asked it to stop. */
  stopPollInterval: number;
  /** How long a stopped turn waits for its client to read the end. */
  stopGraceMs: number;
  /** How long a request waits for a turn that was stopped, or that called the client tool it answers. */
  endingTimeoutMs: number;
  /** How often such a request checks a turn that runs in another process. */
  endingPollInterval: number;
  /** How often a stream that follows another process's turn checks for changes. */
  followInterval: number;
  /** How long a turn retries a write while the store is unreachable, before it fails. */
  outageTimeoutMs: number;
  /** Bytes that may be queued for a slow reader before it is disconnected. */
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
  stopPollInterval: 500,
  stopGraceMs: 1_000,
  endingTimeoutMs: 10_000,
  endingPollInterval: 200,
  followInterval: 500,
  outageTimeoutMs: 10_000,
  maxReaderBacklog: 1_000_000,
  timers: systemTimers,
};
