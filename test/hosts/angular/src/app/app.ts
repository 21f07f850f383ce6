import { Component, signal } from '@angular/core';
import type { Note } from '@evenfall/templates';
import { savedNote } from 'saved';
import { ProgressNote } from './progress-note';

@Component({
  selector: 'app-root',
  imports: [ProgressNote],
  template: `
    <main>
      <h1>A host in Angular</h1>
      @if (open()) {
        <progress-note [note]="note()" (keep)="keep($event)" (file)="signed.set($event.signature?.signer?.name ?? '')" />
      }
      <p>
        <button id="toggle" type="button" (click)="toggle()">{{ open() ? 'Close' : 'Open' }} the note</button>
        Changes: <output id="changes">{{ changes() }}</output>
      </p>
      <p>Signed by: <output id="signed">{{ signed() }}</output></p>
    </main>
  `,
})
export class App {
  readonly note = signal<Note>(savedNote);
  readonly open = signal(true);
  readonly changes = signal(0);
  readonly signed = signal('');

  keep(now: Note): void {
    this.note.set(now);
    this.changes.update((count) => count + 1);
  }

  toggle(): void {
    this.open.update((open) => !open);
  }
}
