import type { DraftAttachment } from "../../state/composer-state";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { IconButton } from "../../ui/icon-button";
import { Spinner } from "../../ui/spinner";

export function AttachmentChips() {
  const text = useTexts();
  const attachments = useElementState((state) => state.composer.attachments);
  if (attachments.length === 0) return null;
  return (
    <ul className="ck-chips" aria-label={text("composer.attachments")}>
      {attachments.map((attachment) => (
        <AttachmentChip key={attachment.key} attachment={attachment} />
      ))}
    </ul>
  );
}

function AttachmentChip({ attachment }: { attachment: DraftAttachment }) {
  const text = useTexts();
  const { session } = useElement();
  const { key, name, status, failure, previewUrl } = attachment;
  return (
    <li className="ck-chip" data-status={status}>
      {previewUrl ? (
        <img className="ck-chip-preview" src={previewUrl} alt="" referrerPolicy="no-referrer" />
      ) : (
        <span className="ck-chip-preview">
          <Icon name="document" size={18} />
        </span>
      )}
      <span className="ck-chip-name" dir="auto">
        {name}
      </span>
      {status === "uploading" ? (
        <>
          <Spinner />
          <span className="ck-sr">{text("composer.uploading", { name })}</span>
        </>
      ) : null}
      {status === "failed" ? (
        <>
          <span className="ck-chip-failure" dir="auto">
            <span className="ck-sr">{text("composer.uploadFailed", { name })}</span> {failure}
          </span>
          <IconButton
            icon="reload"
            iconSize={14}
            label={text("composer.uploadRetry", { name })}
            onClick={() => session.uploads.retry(key)}
          />
        </>
      ) : null}
      <IconButton
        icon="close"
        iconSize={14}
        label={text("composer.remove", { name })}
        onClick={() => session.uploads.remove(key)}
      />
    </li>
  );
}
