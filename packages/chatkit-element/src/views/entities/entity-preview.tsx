import { useEffect, useState } from "react";
import type { Entity } from "@openai/chatkit";
import { callbackError } from "../../errors/callback-error";
import { LazyWidget } from "../parts/lazy-widget";
import { useElement } from "../element-context";
import { Spinner } from "../../ui/spinner";

export interface EntityPreviewProps {
  readonly id: string;
  readonly entity: Entity;
  readonly heading: string;
}

/** The preview card of an entity. The page's preview is requested only once. */
export function EntityPreview({ id, entity, heading }: EntityPreviewProps) {
  const preview = useEntityPreview(entity);
  return (
    <span id={id} className="ck-preview" role="tooltip">
      {preview === undefined ? <Spinner /> : null}
      {preview === null ? (
        <span className="ck-preview-title" dir="auto">
          {heading}
        </span>
      ) : null}
      {preview ? (
        <LazyWidget
          itemId={`preview-${entity.id}`}
          widget={preview}
          busy={false}
          streaming
          onAction={() => Promise.resolve()}
        />
      ) : null}
    </span>
  );
}

/** The page's preview; undefined while it is pending, null if there is none. */
function useEntityPreview(entity: Entity): unknown {
  const { options, session } = useElement();
  const [preview, setPreview] = useState<unknown>(() => session.previews.get(entity.id));

  useEffect(() => {
    let wanted = true;
    const onRequestPreview = options.entities?.onRequestPreview;
    const pending =
      session.previewRequests.get(entity.id) ??
      Promise.resolve(onRequestPreview?.(entity)).then(
        (answer) => answer?.preview ?? null,
        (cause: unknown) => {
          session.context.fail(callbackError("entities.onRequestPreview", cause));
          return null;
        },
      );
    session.previewRequests.set(entity.id, pending);
    void pending.then((answer) => {
      session.previews.set(entity.id, answer);
      if (wanted) setPreview(answer);
    });
    return () => {
      wanted = false;
    };
  }, [entity, options, session]);

  return preview;
}
