/** What somebody should know about an imported story; the exchange room's warnings are of this form too. */
export interface ImportNotice {
  code: string;
  message: string;
  messageBn: string;
  excerpt?: string;
}
