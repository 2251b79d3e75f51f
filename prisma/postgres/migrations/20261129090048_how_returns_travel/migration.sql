-- AlterTable
ALTER TABLE "OrderReturn" ADD COLUMN     "travel" TEXT;
