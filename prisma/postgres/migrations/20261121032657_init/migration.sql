-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "tenantId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "passwordHash" TEXT,
    "guest" BOOLEAN NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "seenAt" BIGINT NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("tenantId","id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "data" TEXT NOT NULL,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("tenantId","userId","id")
);

-- CreateTable
CREATE TABLE "ThreadItem" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "hidden" BOOLEAN NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "data" TEXT NOT NULL,

    CONSTRAINT "ThreadItem_pkey" PRIMARY KEY ("tenantId","userId","threadId","id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "threadId" TEXT,
    "storage" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "readyAt" BIGINT,
    "expiresAt" BIGINT,
    "data" TEXT NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("tenantId","userId","id")
);

-- CreateTable
CREATE TABLE "AttachmentBlob" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "attachmentId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "AttachmentBlob_pkey" PRIMARY KEY ("tenantId","userId","attachmentId")
);

-- CreateTable
CREATE TABLE "Turn" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "runningThreadId" TEXT,
    "leaseUntil" BIGINT NOT NULL,
    "startedAt" BIGINT NOT NULL,
    "stopRequested" BOOLEAN NOT NULL DEFAULT false,
    "pending" TEXT NOT NULL DEFAULT '[]',
    "idempotencyKey" TEXT,

    CONSTRAINT "Turn_pkey" PRIMARY KEY ("tenantId","userId","id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("tenantId","userId","threadId","itemId")
);

-- CreateTable
CREATE TABLE "Category" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "categorySlug" TEXT NOT NULL,
    "priceCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "attributes" TEXT NOT NULL,
    "image" TEXT NOT NULL,
    "stock" INTEGER NOT NULL,
    "featured" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cart" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CartLine" (
    "id" TEXT NOT NULL,
    "cartId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "CartLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "placedAt" TIMESTAMP(3) NOT NULL,
    "totalCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" TEXT NOT NULL,
    "orderId" TEXT NOT NULL,
    "productId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "priceCents" INTEGER NOT NULL,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "User_tenantId_guest_seenAt_idx" ON "User"("tenantId", "guest", "seenAt");

-- CreateIndex
CREATE UNIQUE INDEX "User_tenantId_email_key" ON "User"("tenantId", "email");

-- CreateIndex
CREATE INDEX "Thread_tenantId_createdAt_idx" ON "Thread"("tenantId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Thread_tenantId_userId_sortKey_key" ON "Thread"("tenantId", "userId", "sortKey");

-- CreateIndex
CREATE UNIQUE INDEX "ThreadItem_tenantId_userId_threadId_position_key" ON "ThreadItem"("tenantId", "userId", "threadId", "position");

-- CreateIndex
CREATE INDEX "Attachment_tenantId_userId_threadId_idx" ON "Attachment"("tenantId", "userId", "threadId");

-- CreateIndex
CREATE INDEX "Attachment_expiresAt_idx" ON "Attachment"("expiresAt");

-- CreateIndex
CREATE INDEX "Turn_tenantId_userId_threadId_startedAt_idx" ON "Turn"("tenantId", "userId", "threadId", "startedAt");

-- CreateIndex
CREATE INDEX "Turn_startedAt_idx" ON "Turn"("startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Turn_tenantId_userId_runningThreadId_key" ON "Turn"("tenantId", "userId", "runningThreadId");

-- CreateIndex
CREATE UNIQUE INDEX "Turn_tenantId_userId_idempotencyKey_key" ON "Turn"("tenantId", "userId", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Product_slug_key" ON "Product"("slug");

-- CreateIndex
CREATE INDEX "Product_categorySlug_position_idx" ON "Product"("categorySlug", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Cart_tenantId_userId_key" ON "Cart"("tenantId", "userId");

-- CreateIndex
CREATE INDEX "CartLine_productId_idx" ON "CartLine"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "CartLine_cartId_productId_variant_key" ON "CartLine"("cartId", "productId", "variant");

-- CreateIndex
CREATE INDEX "Order_tenantId_userId_placedAt_idx" ON "Order"("tenantId", "userId", "placedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Order_tenantId_number_key" ON "Order"("tenantId", "number");

-- CreateIndex
CREATE INDEX "OrderLine_orderId_idx" ON "OrderLine"("orderId");

-- CreateIndex
CREATE INDEX "OrderLine_productId_idx" ON "OrderLine"("productId");

-- AddForeignKey
ALTER TABLE "ThreadItem" ADD CONSTRAINT "ThreadItem_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES "Thread"("tenantId", "userId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES "Thread"("tenantId", "userId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttachmentBlob" ADD CONSTRAINT "AttachmentBlob_tenantId_userId_attachmentId_fkey" FOREIGN KEY ("tenantId", "userId", "attachmentId") REFERENCES "Attachment"("tenantId", "userId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Turn" ADD CONSTRAINT "Turn_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES "Thread"("tenantId", "userId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_tenantId_userId_threadId_fkey" FOREIGN KEY ("tenantId", "userId", "threadId") REFERENCES "Thread"("tenantId", "userId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_categorySlug_fkey" FOREIGN KEY ("categorySlug") REFERENCES "Category"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
