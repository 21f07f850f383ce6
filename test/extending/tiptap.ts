// docs/extending.md
import { Extension } from '@tiptap/core';

/** Ctrl or ⌘ with Shift and H writes a line of the practice's own. */
const HouseLine = Extension.create({
  name: 'house-line',
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-h': ({ editor: { state, view } }) => {
        view.dispatch(state.tr.insertText('Seen at the Harbour Street practice.'));
        return true;
      },
    };
  },
});

const editor = document.querySelector('evenfall-editor')!;
editor.extensions = { ...editor.extensions, tiptap: [HouseLine] };
