const FEW = 12;

interface StockLineProps {
  stock: number;
}

export function StockLine({ stock }: StockLineProps) {
  if (stock === 0) return <p className="text-bad">Sold out for now</p>;
  if (stock <= FEW) return <p className="text-accent">Only {stock} left</p>;
  return <p className="text-good">In stock, leaves within a day</p>;
}
