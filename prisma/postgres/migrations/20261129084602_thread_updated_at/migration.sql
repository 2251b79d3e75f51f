-- AlterTable
ALTER TABLE "Thread" ADD COLUMN     "updatedAt" BIGINT;
