import { AttachmentStore, createId, type Attachment } from "@acme/chatkit-server";

/** Two-phase uploads: the client asks where to put the file, then puts it there. */
export class SignedUploads extends AttachmentStore<object> {
  readonly deleted: string[] = [];

  override async createAttachment(file: {
    name: string;
    size: number;
    mime_type: string;
  }): Promise<Attachment> {
    const id = createId("attachment");
    return {
      type: "file",
      id,
      name: file.name,
      mime_type: file.mime_type,
      upload_descriptor: {
        method: "PUT",
        url: `https://files.example/uploads/${id}?signature=...`,
        headers: { "Content-Type": file.mime_type },
      },
    };
  }

  override async deleteAttachment(id: string): Promise<void> {
    this.deleted.push(id);
  }
}
