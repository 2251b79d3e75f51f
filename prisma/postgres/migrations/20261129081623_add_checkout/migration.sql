-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "address" TEXT,
ADD COLUMN     "delivery" TEXT;

-- CreateTable
CREATE TABLE "Checkout" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "delivery" TEXT,

    CONSTRAINT "Checkout_pkey" PRIMARY KEY ("tenantId","userId")
);
