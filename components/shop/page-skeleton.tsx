const CARDS = Array.from({ length: 8 }, (_, index) => index);

export function PageSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="page-width animate-pulse">
      <div className="pt-16 pb-10">
        <div className="h-14 w-2/3 max-w-xl rounded-lg bg-sunken" />
        <div className="mt-5 h-5 w-1/2 max-w-md rounded bg-sunken" />
      </div>
      <div className="grid grid-cols-2 gap-x-4 gap-y-9 @4xl:grid-cols-4 @4xl:gap-x-6">
        {CARDS.map((card) => (
          <div key={card}>
            <div className="aspect-square rounded-lg bg-sunken" />
            <div className="mt-3 h-4 w-3/4 rounded bg-sunken" />
          </div>
        ))}
      </div>
    </div>
  );
}
