const DRAWING_SIZE = 640;

interface ProductImageProps {
  image: string;
  /** The background color of the illustration. */
  plate: string;
  /** Empty if the product's name is next to it. */
  alt?: string;
  className?: string;
  isPriority?: boolean;
}

/** A product's illustration, filling its frame and slightly dimmed in dark mode. */
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
      {/* eslint-disable-next-line @next/next/no-img-element -- Next's component adds 10 KB to every page and doesn't optimize SVGs. */}
      <img
        src={image}
        alt={alt}
        width={DRAWING_SIZE}
        height={DRAWING_SIZE}
        loading={isPriority ? "eager" : "lazy"}
        fetchPriority={isPriority ? "high" : "auto"}
        decoding={isPriority ? "sync" : "async"}
        className="size-full object-cover transition-transform duration-700 ease-calm group-hover:scale-[1.035]"
      />
    </div>
  );
}
