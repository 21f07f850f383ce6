import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditorEventMap } from '@evenfall/editor';
import type { Note } from '@evenfall/templates';

@Component({
  selector: 'progress-note',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <evenfall-editor
      format="soap"
      label="Progress note"
      [value]="note()"
      [signer]="signer"
      [aiClient]="aiClient"
      (evenfall-change)="changed($event)"
      (evenfall-sign)="signed($event)"
    ></evenfall-editor>
  `,
})
export class ProgressNote {
  readonly note = input.required<Note>();
  readonly keep = output<Note>();
  readonly file = output<Note>();
  readonly aiClient = createNoteAiClient();
  readonly signer = { name: 'Dana Whitlock', credentials: 'LCSW' };

  changed({ detail }: EvenfallEditorEventMap['evenfall-change']): void {
    this.keep.emit(detail.note);
  }

  signed({ detail }: EvenfallEditorEventMap['evenfall-sign']): void {
    this.file.emit(detail.note);
  }
}
