import { soap } from '@evenfall/templates';
import { Extension } from '@tiptap/core';
import { expect } from 'chai';
import { anySequenceOfEdits } from './support/edit-suite.js';

let made = 0;
const ofHost = Extension.create({
  name: 'of-a-host',
  addProseMirrorPlugins: () => {
    made++;
    return [];
  },
});

// A host's extension has TipTap make the view: the invariants are those of every note.
anySequenceOfEdits([soap], [ofHost]);

after(() => expect(made, 'views by TipTap').to.be.greaterThan(50));
