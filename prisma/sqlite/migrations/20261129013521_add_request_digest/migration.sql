-- AlterTable
ALTER TABLE "Turn" ADD COLUMN "requestDigest" TEXT;
