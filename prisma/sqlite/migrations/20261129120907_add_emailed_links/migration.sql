-- AlterTable
ALTER TABLE "User" ADD COLUMN "emailConfirmedAt" BIGINT;

-- CreateTable
CREATE TABLE "EmailedLink" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "expiresAt" BIGINT NOT NULL
);

-- CreateIndex
CREATE INDEX "EmailedLink_tenantId_userId_purpose_idx" ON "EmailedLink"("tenantId", "userId", "purpose");

-- CreateIndex
CREATE INDEX "EmailedLink_expiresAt_idx" ON "EmailedLink"("expiresAt");
