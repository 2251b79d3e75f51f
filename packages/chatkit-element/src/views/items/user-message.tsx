import type {
  Attachment,
  UserMessageContent,
  UserMessageItem,
} from "@acme/chatkit-server/protocol";
import { useElementServices, useTexts } from "../../ui/services";
import { failureText } from "../../session/failure-text";
import type { Delivery, ShownFailure } from "../../state/item-list";
import { Icon } from "../../ui/icons";
import { isOpen } from "../../state/element-state";
import { useElement, useElementState } from "../element-context";
import { CopyButton } from "../../ui/copy-button";
import { alreadyShown } from "../already-shown";
import { TagChip } from "./tag-chip";

interface UserMessageProps {
  readonly item: UserMessageItem;
  readonly delivery: Delivery;
  readonly failure: ShownFailure | null;
}

export function UserMessage({ item, delivery, failure }: UserMessageProps) {
  const plain = item.content.map(({ text }) => text).join("");
  return (
    <div className="ck-user" data-delivery={delivery}>
      {item.attachments.length > 0 ? <AttachmentRow attachments={item.attachments} /> : null}
      {item.quoted_text ? (
        <blockquote className="ck-quoted" part="quote" dir="auto">
          {item.quoted_text}
        </blockquote>
      ) : null}
      {plain === "" ? null : (
        <div className="ck-bubble" dir="auto">
          {item.content.map((part, at) => (
            <MessagePart key={at} part={part} />
          ))}
        </div>
      )}
      {delivery === "failed" ? <FailedDelivery itemKey={item.id} failure={failure} /> : null}
      {delivery === "sent" && plain !== "" ? (
        <div className="ck-user-actions">
          <CopyButton copy={() => navigator.clipboard.writeText(plain)} />
        </div>
      ) : null}
    </div>
  );
}

function MessagePart({ part }: { part: UserMessageContent }) {
  return part.type === "input_text" ? part.text : <TagChip tag={part} />;
}

interface FailedDeliveryProps {
  readonly itemKey: string;
  readonly failure: ShownFailure | null;
}

function FailedDelivery({ itemKey, failure }: FailedDeliveryProps) {
  const text = useTexts();
  const { session } = useElement();
  const stuck = useElementState((state) => state.turn !== null || !isOpen(state));
  return (
    <div className="ck-undelivered" part="error" role="alert">
      <Icon name="error" size={16} />
      <span>{text("thread.sendFailed")}</span>
      {failure ? (
        <p className="ck-undelivered-reason" dir="auto">
          {failureText(failure, text)}
        </p>
      ) : null}
      <button
        type="button"
        className="ck-link-button"
        disabled={stuck}
        onClick={() => alreadyShown(session.messages.resend(itemKey))}
      >
        {text("thread.retry")}
      </button>
      <button
        type="button"
        className="ck-link-button"
        disabled={stuck}
        onClick={() => session.messages.edit(itemKey)}
      >
        {text("thread.edit")}
      </button>
    </div>
  );
}

function AttachmentRow({ attachments }: { attachments: readonly Attachment[] }) {
  const { isImageAllowed } = useElementServices();
  return (
    <ul className="ck-attached">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          {attachment.type === "image" && isImageAllowed(attachment.preview_url, "media") ? (
            <img
              className="ck-attached-image"
              src={attachment.preview_url}
              alt={attachment.name}
              referrerPolicy="no-referrer"
              loading="lazy"
            />
          ) : (
            <span className="ck-attached-file">
              <Icon name="document" size={18} />
              <span dir="auto">{attachment.name}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
