import { expect } from 'chai';
import { evenings } from './en.evenings.js';
import { habits } from './en.habits.js';
import { en } from './en.js';
import { keeping } from './en.keeping.js';
import { leaves } from './en.leaves.js';
import { record } from './en.record.js';
import { review } from './en.review.js';
import { rooms } from './en.rooms.js';
import { shell } from './en.shell.js';
import type { Message } from './fill.js';
import { addTranslation, es, language, msg, setLanguage } from './index.js';

const namesIn = (message: Message): string =>
  [
    ...new Set(
      Object.values(typeof message === 'string' ? { message } : message)
        .join()
        .match(/\{\w+\}/g),
    ),
  ]
    .sort()
    .join();

describe('another language', () => {
  before(() => addTranslation(es));
  afterEach(() => {
    setLanguage(undefined);
    document.documentElement.lang = 'en';
  });

  for (const [group, english] of Object.entries({ shell, main: en, leaves, record, keeping, rooms, review })) {
    it(`has the keys of English, and fills in the same: ${group}`, () => {
      const spanish = es[group as 'main'] as Readonly<Record<string, Message>>;
      expect(Object.keys(spanish).sort()).to.deep.equal(Object.keys(english).sort());
      for (const [key, message] of Object.entries<Message>(english)) {
        expect(namesIn(spanish[key] as Message), key).to.equal(namesIn(message));
      }
    });
  }

  it('has every group of strings, and no other', () => {
    const groups = [
      'shell',
      'main',
      'leaves',
      'record',
      'keeping',
      'rooms',
      'review',
      'clinical',
      'evenings',
      'habits',
    ];
    expect(Object.keys(es).sort()).to.deep.equal([...groups, 'language'].sort());
  });

  for (const [group, english] of Object.entries({ evenings, habits })) {
    it(`has the keys of English, and fills in the same: ${group}`, async () => {
      const spanish = (await es[group as 'evenings']?.()) as Readonly<Record<string, Message>>;
      expect(Object.keys(spanish).sort()).to.deep.equal(Object.keys(english).sort());
      for (const [key, message] of Object.entries<Message>(english)) {
        expect(namesIn(spanish[key] as Message), key).to.equal(namesIn(message));
      }
    });
  }

  it('is that of the page, in any of its countries', () => {
    document.documentElement.lang = 'es-MX';
    expect(language()).to.equal('es');
    expect(msg('toolbar.bold')).to.equal('Negrita');
  });

  it('is English where the page has no words for its own', () => {
    document.documentElement.lang = 'de';
    expect(language()).to.equal('en');
    expect(msg('toolbar.bold')).to.equal('Bold');
  });

  it('can be chosen, whatever that of the page', () => {
    setLanguage('es');
    expect(msg('announce.open', { count: 1 })).to.equal('1 pregunta abierta');
    expect(msg('announce.open', { count: 12345 })).to.equal('12.345 preguntas abiertas');
    setLanguage(undefined);
    expect(msg('announce.open', { count: 12345 })).to.equal('12,345 questions open');
  });
});
