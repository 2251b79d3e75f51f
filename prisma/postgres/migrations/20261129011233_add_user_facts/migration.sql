-- CreateTable
CREATE TABLE "UserFact" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "UserFact_pkey" PRIMARY KEY ("tenantId","userId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "UserFact_tenantId_userId_text_key" ON "UserFact"("tenantId", "userId", "text");
