-- AlterTable
ALTER TABLE "Order" ADD COLUMN "address" TEXT;
ALTER TABLE "Order" ADD COLUMN "delivery" TEXT;

-- CreateTable
CREATE TABLE "Checkout" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "delivery" TEXT,

    PRIMARY KEY ("tenantId", "userId")
);
