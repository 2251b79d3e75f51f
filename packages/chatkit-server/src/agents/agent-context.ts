import {
  isHiddenItem,
  TaskSchema,
  WorkflowSchema,
  WorkflowSummarySchema,
  type JsonObject,
  type Task,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type Workflow,
  type WorkflowItem,
  type WorkflowSummary,
} from "../protocol";
import { consoleLogger, type Logger } from "../logger";
import { checkEvent, checkValue, isPlainTextDelta } from "../pipeline/check-event";
import type { ItemKind, Store } from "../store";
import { streamWidget, type WidgetInput } from "../widgets/stream-widget";
import { EventQueue } from "./event-queue";
import type { ModelData } from "./model-data";
import { WorkflowProgress } from "./workflow-progress";

/**
 * A tool that runs in the browser; setting one on the context ends the turn with a pending call.
 */
export interface ClientToolCall {
  name: string;
  arguments: JsonObject;
  /** The model's id of the call; default: the id of the last function call it announced. */
  callId?: string | undefined;
  /** The model's id of the call's output item. */
  itemId?: string | undefined;
  /** Data that the model provider wants returned with the call. */
  modelData?: ModelData | undefined;
}

/** Default limit of the client tool calls that a turn sends to the browser. */
const MAX_CLIENT_CALLS = 8;

export interface AgentContextOptions<Context> {
  thread: ThreadMetadata;
  store: Store<Context>;
  requestContext: Context;
  /** Ends the turn; pass the same signal to the SDK's `run`. */
  signal?: AbortSignal | undefined;
  previousResponseId?: string | undefined;
  /**
   * Maximum client tool calls of one response that are sent to the browser, one after another;
   * further ones are rejected. Default: 8.
   */
  maxClientToolCalls?: number | undefined;
  /**
   * The thread's newest items, oldest first, at least back to the last user message; saves the query
   * for them. Default: they are loaded.
   */
  recentItems?: readonly ThreadItem[] | undefined;
  /**
   * The ids of all items that the thread had before the run; saves a query for each of the model's
   * items. Default: the store is asked whether the model's id is taken.
   */
  earlierIds?: ReadonlySet<string> | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
  /** Logs tools that fail. Default: the console. */
  logger?: Logger | undefined;
}

/**
 * Connects a run's tools to the turn's stream. Pass it to the Agents SDK as the run's context, so
 * that tools can show widgets, workflows and progress while the model works.
 */
export class AgentContext<Context = unknown> {
  readonly thread: ThreadMetadata;
  readonly store: Store<Context>;
  readonly requestContext: Context;
  readonly signal: AbortSignal | undefined;
  readonly now: () => number;
  readonly logger: Logger;
  /** For the agent's use; the server doesn't read it. */
  previousResponseId: string | undefined;
  clientToolCall: ClientToolCall | undefined;
  /** Calls of the same response that are sent to the browser after `clientToolCall`. */
  readonly queuedToolCalls: ClientToolCall[] = [];
  readonly maxClientToolCalls: number;
  readonly recentItems: readonly ThreadItem[] | undefined;
  readonly earlierIds: ReadonlySet<string> | undefined;
  /** Text to append to the agent's instructions; the bridge doesn't read it. */
  readonly instructionNotes: string[] = [];

  /** Read by `streamAgentResponse`; tools call `stream`. */
  readonly events = new EventQueue();
  /** Also updated by `streamAgentResponse`; tools call the methods below. */
  readonly workflow: WorkflowProgress;

  constructor(options: AgentContextOptions<Context>) {
    this.thread = options.thread;
    this.store = options.store;
    this.requestContext = options.requestContext;
    this.signal = options.signal;
    this.previousResponseId = options.previousResponseId;
    this.maxClientToolCalls = options.maxClientToolCalls ?? MAX_CLIENT_CALLS;
    this.recentItems = options.recentItems;
    this.earlierIds = options.earlierIds;
    this.now = options.now ?? Date.now;
    this.logger = options.logger ?? consoleLogger;
    this.workflow = new WorkflowProgress({
      emit: (event) => this.events.push(event),
      createItem: (workflow) => this.#createWorkflowItem(workflow),
      now: this.now,
    });
  }

  /**
   * Ends the turn with a pending client tool call, or queues the call behind an earlier one.
   * Returns false if there are too many.
   */
  requestClientTool(call: ClientToolCall): boolean {
    const count = (this.clientToolCall ? 1 : 0) + this.queuedToolCalls.length;
    if (count >= this.maxClientToolCalls) return false;
    if (this.clientToolCall) this.queuedToolCalls.push(call);
    else this.clientToolCall = call;
    return true;
  }

  /** An id from the store. */
  generateId(kind: ItemKind | "thread", thread: ThreadMetadata = this.thread): string {
    if (kind === "thread") return this.store.generateThreadId(this.requestContext);
    return this.store.generateItemId(kind, thread, this.requestContext);
  }

  /** The current time in the format of items: ISO 8601, UTC. */
  timestamp(): string {
    return new Date(this.now()).toISOString();
  }

  /**
   * Sends a copy of an event to the client. A visible item ends the current workflow first, unless it
   * is a client tool call. Throws `InvalidEventError` for an invalid event, so that only the tool
   * fails.
   */
  stream(event: ThreadStreamEvent): void {
    const sent = isPlainTextDelta(event) ? structuredClone(event) : checkEvent(event);
    if (sent.type === "thread.item.added" || sent.type === "thread.item.done") {
      this.#makeWayFor(sent.item);
    }
    this.events.push(sent);
    if (sent.type === "thread.item.updated") this.workflow.fold(sent.item_id, sent.update);
    if (sent.type === "thread.item.added" && sent.item.type === "workflow") {
      this.workflow.follow(structuredClone(sent.item));
    }
  }

  /** Shows a widget, or a sequence of its states. Resolves when the last state has been sent. */
  async streamWidget(widget: WidgetInput, copyText?: string): Promise<void> {
    const events = streamWidget(this.thread, widget, {
      copyText,
      generateId: (kind) => this.generateId(kind),
      now: this.now,
    });
    for await (const event of events) this.stream(event);
  }

  /** Ends the current workflow and starts this one. Throws `InvalidEventError`. */
  startWorkflow(workflow: Workflow): void {
    this.workflow.start(checkValue(WorkflowSchema, workflow, "workflow"));
  }

  /** Appends to the current workflow, or to a new custom one. Throws `InvalidEventError`. */
  addWorkflowTask(task: Task): void {
    this.workflow.addTask(checkValue(TaskSchema, task, "task"));
  }

  /**
   * Throws if the task is invalid, there is no current workflow, or the workflow has no task at
   * `taskIndex`.
   */
  updateWorkflowTask(task: Task, taskIndex: number): void {
    this.workflow.updateTask(checkValue(TaskSchema, task, "task"), taskIndex);
  }

  /**
   * Without a summary, uses the workflow's own or its duration. Does nothing without a current
   * workflow.
   */
  endWorkflow(summary?: WorkflowSummary, expanded = false): void {
    const checked = summary && checkValue(WorkflowSummarySchema, summary, "summary");
    this.workflow.end({ summary: checked, expanded });
  }

  #makeWayFor(item: ThreadItem): void {
    const current = this.workflow.item;
    if (!current) return;
    if (current.id === item.id) {
      this.workflow.release();
    } else if (item.type !== "client_tool_call" && !isHiddenItem(item)) {
      this.workflow.end();
    }
  }

  #createWorkflowItem(workflow: Workflow): WorkflowItem {
    return {
      type: "workflow",
      id: this.generateId("workflow"),
      thread_id: this.thread.id,
      created_at: this.timestamp(),
      workflow,
    };
  }
}
