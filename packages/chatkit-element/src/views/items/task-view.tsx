import type { Task, UrlSource } from "@acme/chatkit-server/protocol";
import { safeLinkUrl } from "../../markdown/url-policy";
import { Icon } from "../../ui/icons";
import type { Texts } from "../../locales";
import { useTexts } from "../../ui/services";
import { MarkdownText } from "../parts/markdown-text";
import { Spinner } from "../../ui/spinner";

const typeIcons = {
  custom: "sparkle",
  web_search: "globe",
  thought: "lightbulb",
  file: "document",
  image: "images",
} as const satisfies Record<Task["type"], string>;

/** One step, alone or in a workflow. `running` says whether it may still change. */
export function TaskView({ task, running }: { task: Task; running: boolean }) {
  const text = useTexts();
  const title = taskTitle(task, text);
  return (
    <div className="ck-task" data-status={task.status_indicator}>
      <span className="ck-task-icon">
        <TaskIcon task={task} running={running} />
      </span>
      <div className="ck-task-body">
        {title ? (
          <div className="ck-task-title" dir="auto">
            {title}
          </div>
        ) : null}
        <TaskDetails task={task} />
      </div>
    </div>
  );
}

export function taskTitle(task: Task, text: Texts): string {
  if (task.title) return task.title;
  if (task.type === "web_search") return task.title_query ?? text("workflow.searched");
  return "";
}

function TaskIcon({ task, running }: { task: Task; running: boolean }) {
  if (task.status_indicator === "loading" && running) return <Spinner />;
  if (task.status_indicator === "complete") return <Icon name="check-circle" size={16} />;
  const icon = task.type === "custom" && task.icon ? task.icon : typeIcons[task.type];
  return <Icon name={icon} size={16} />;
}

function TaskDetails({ task }: { task: Task }) {
  switch (task.type) {
    case "custom":
      return task.content ? <MarkdownText text={task.content} /> : null;
    case "thought":
      return <MarkdownText text={task.content} />;
    case "web_search":
      return <SearchDetails queries={task.queries} sources={task.sources} />;
    case "file":
      return (
        <ul className="ck-task-sources">
          {task.sources.map((source, at) => (
            <li key={at}>
              <Icon name="document" size={14} />
              <span dir="auto">{source.title || source.filename}</span>
            </li>
          ))}
        </ul>
      );
    case "image":
      return null;
    default:
      return task satisfies never;
  }
}

function SearchDetails(props: { queries: readonly string[]; sources: readonly UrlSource[] }) {
  return (
    <>
      {props.queries.length > 0 ? (
        <ul className="ck-task-queries">
          {props.queries.map((query, at) => (
            <li key={at} dir="auto">
              <Icon name="search" size={14} />
              {query}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="ck-task-sources">
        {props.sources.map((source, at) => (
          <li key={at}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceLink({ source }: { source: UrlSource }) {
  const url = safeLinkUrl(source.url);
  if (!url) return <span dir="auto">{source.title}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
      {source.title || url}
    </a>
  );
}
