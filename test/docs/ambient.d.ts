/** What the snippets of the docs take for granted: the reader's own editor, note and server. */

declare const editor: import('@evenfall/editor').EvenfallEditor;
declare const note: import('@evenfall/templates').Note;
declare const priorNotes: import('@evenfall/templates').EarlierNote[];
declare const plan: import('@evenfall/templates').TreatmentPlan;
declare const otherClients: import('@evenfall/templates').ForeignPrint[];
declare const record: import('@evenfall/templates').RecordState;
declare const words: Omit<import('@evenfall/editor').Translation, 'language'>;
declare const userId: string;
declare const noteId: string;
declare const sessionId: string;
declare const signOut: HTMLButtonElement;
declare const save: (note: unknown) => Promise<void>;
declare const keyFromVault: () => Promise<string>;
declare const whoIsSignedIn: (request: Request) => Promise<{ user: string } | null>;
declare const consentOnFile: (ask: import('@evenfall/ai-client').Ask) => Promise<import('@evenfall/ai-client').Consent>;
declare const writeAudit: import('@evenfall/ai-client').AuditSink;
declare const describe: (name: string, body: () => void) => void;
declare const it: (name: string, body: () => Promise<void>) => void;

declare module '*.css';
