import { systemTimers, type Timers } from "../sse/timers";

/** What may be adjusted without overriding a method. Times are in milliseconds. */
export interface ServerSettings {
  /** Bytes of a request's body. */
  maxBodyBytes: number;
  /** Arrays and objects within one another in a body. */
  maxDepth: number;
  /** Values in a body in all, those within others counted. */
  maxValues: number;
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
  /** How often a running turn looks whether another process asked it to stop. */
  stopPollInterval: number;
  /** How long the client of a stopped turn has to read the turn's end itself. */
  stopGrace: number;
  /** How long a request waits for a turn that was stopped, or that called the client tool it answers. */
  endingPatience: number;
  /** How often it looks for the end of such a turn when another process runs it. */
  endingPollInterval: number;
  /** How often a stream that follows a turn of another process looks for news. */
  followInterval: number;
  /** How long a finished item waits for a store that is away before the turn fails. */
  outagePatience: number;
  /** Bytes that may wait for a slow reader of a turn that runs by itself, before it is dropped. */
  maxReaderBacklog: number;
  timers: Timers;
}

export const defaultSettings: ServerSettings = {
  maxBodyBytes: 10_000_000,
  maxDepth: 100,
  maxValues: 50_000,
  maxOpenStreams: 1_000,
  enforceThreadStatus: false,
  saveSyncActions: false,
  leaseDuration: 15_000,
  checkpointInterval: 2_000,
  stopPollInterval: 500,
  stopGrace: 1_000,
  endingPatience: 10_000,
  endingPollInterval: 200,
  followInterval: 500,
  outagePatience: 10_000,
  maxReaderBacklog: 1_000_000,
  timers: systemTimers,
};
