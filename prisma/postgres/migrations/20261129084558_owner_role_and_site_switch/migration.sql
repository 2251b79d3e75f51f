-- AlterTable
ALTER TABLE "User" ADD COLUMN     "role" TEXT;

-- CreateTable
CREATE TABLE "SiteSwitch" (
    "name" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "changedAt" BIGINT NOT NULL,

    CONSTRAINT "SiteSwitch_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Feedback_tenantId_createdAt_idx" ON "Feedback"("tenantId", "createdAt");
