const DRAWING_SIZE = 640;

interface ProductImageProps {
  image: string;
  /** The color of the drawing's background. */
  plate: string;
  /** Empty where the name stands beside it. */
  alt?: string;
  className?: string;
  isPriority?: boolean;
}

/** A product's drawing, filling its frame; slightly dimmed in the dark. */
export function ProductImage({
  image,
  plate,
  alt = "",
  className = "",
  isPriority = false,
}: ProductImageProps) {
  return (
    <div
      className={`overflow-hidden transition-[filter] dark:brightness-[0.86] ${className}`}
      style={{ backgroundColor: plate }}
    >
      {/* eslint-disable-next-line @next/next/no-img-element -- Next's component adds 10 KB to every page and leaves drawings as they are. */}
      <img
        src={image}
        alt={alt}
        width={DRAWING_SIZE}
        height={DRAWING_SIZE}
        loading={isPriority ? "eager" : "lazy"}
        fetchPriority={isPriority ? "high" : "auto"}
        decoding="async"
        className="size-full object-cover transition-transform duration-700 ease-calm group-hover:scale-[1.035]"
      />
    </div>
  );
}
