import type { AuditEvent, Consent } from '@evenfall/ai-client';
import type { Note } from '@evenfall/templates';

/** What the README's examples take for granted on the side of the host. */
export const saved: Note[] = [];
export const save = (note: Note): void => void saved.push(note);
export const consentOnFile = async (): Promise<Consent> => ({ granted: false });
export const writeAudit = (_event: AuditEvent): void => {};
export const whoIsSignedIn = (_request: Request): { user: string } | null => null;
export const keyFromVault = async (): Promise<string> => '';
