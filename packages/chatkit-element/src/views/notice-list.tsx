import { Icon } from "../ui/icons";
import type { NoticeRow } from "../state/element-state";
import { useTexts } from "../ui/services";
import { useElement, useElementState } from "./element-context";
import { IconButton } from "../ui/icon-button";
import { MarkdownText } from "./parts/markdown-text";

const levelIcons = { info: "info", warning: "warning", danger: "error" } as const;

export function NoticeList() {
  const notices = useElementState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="ck-notices">
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function Notice({ notice }: { notice: NoticeRow }) {
  const text = useTexts();
  const { session } = useElement();
  return (
    <div className="ck-notice" part="notice" data-level={notice.level} role="note">
      <Icon name={levelIcons[notice.level]} size={18} />
      <span className="ck-sr">{text(`notice.${notice.level}`)}</span>
      <div className="ck-notice-text">
        {notice.title ? <strong dir="auto">{notice.title}</strong> : null}
        <MarkdownText text={notice.message} />
      </div>
      <IconButton
        icon="close"
        label={text("notice.dismiss")}
        iconSize={16}
        onClick={() => session.dismissNotice(notice.id)}
      />
    </div>
  );
}
