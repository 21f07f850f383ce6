/** Every entry, as the oldest TypeScript we promise reads it: no declaration of ours may need a newer one. */
import * as client from '@evenfall/ai-client';
import * as adapters from '@evenfall/ai-client/adapters';
import * as ownWords from '@evenfall/ai-client/habits';
import * as relay from '@evenfall/ai-client/relay';
import * as testing from '@evenfall/ai-client/testing';
import * as editor from '@evenfall/editor';
import * as bundle from '@evenfall/editor/bundle';
import manifest from '@evenfall/editor/custom-elements.json' with { type: 'json' };
import '@evenfall/editor/define';
import * as dictation from '@evenfall/editor/dictation';
import '@evenfall/editor/es';
import * as evenings from '@evenfall/editor/evenings';
import '@evenfall/editor/evenings/define';
import * as exchange from '@evenfall/editor/exchange';
import * as fhir from '@evenfall/editor/exchange/fhir';
import * as habits from '@evenfall/editor/habits';
import '@evenfall/editor/habits/define';
import type {} from '@evenfall/editor/react';
import * as record from '@evenfall/editor/record';
import '@evenfall/editor/record/define';
import * as storage from '@evenfall/editor/storage';
import * as templates from '@evenfall/templates';

export const entries = [
  adapters,
  bundle,
  client,
  dictation,
  editor,
  evenings,
  exchange,
  fhir,
  habits,
  manifest,
  ownWords,
  record,
  relay,
  storage,
  templates,
  testing,
];

/** The elements and their events have types without a framework. */
const found = document.querySelector('evenfall-editor');
found?.addEventListener('evenfall-sign', ({ detail }) => console.log(detail.note.signature.signedAt));
document.querySelector('evenfall-checklist')?.setAttribute('for', 'note');
document.createElement('evenfall-note').headingLevel = 3;
document.createElement('evenfall-evenings').store = new evenings.LocalTimeStore();
document.createElement('evenfall-rollout').clients = [];
document.createElement('evenfall-habits').readonly = true;
