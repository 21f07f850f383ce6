import { expect } from 'chai';
import { Announcer, PAUSE_MS } from './announcer.js';

function trial() {
  const said: string[] = [];
  let due: (() => void) | undefined;
  const announcer = new Announcer((text) => said.push(text), {
    after(ms, done) {
      expect(ms).to.equal(PAUSE_MS);
      due = done;
      return () => {
        due = undefined;
      };
    },
  });
  return { announcer, said, pause: () => due?.() };
}

describe('Announcer', () => {
  it('tells the number of open questions after a pause, and the last one only', () => {
    const { announcer, said, pause } = trial();
    announcer.open(5);
    announcer.open(4);
    announcer.open(3);
    expect(said).to.deep.equal([]);
    pause();
    expect(said).to.deep.equal(['3 questions open']);
  });

  it('is silent while nothing changes', () => {
    const { announcer, said, pause } = trial();
    announcer.open(3);
    pause();
    announcer.open(2);
    announcer.open(3);
    pause();
    expect(said).to.deep.equal(['3 questions open']);
    announcer.open(0);
    pause();
    expect(said).to.deep.equal(['3 questions open', 'No questions open']);
  });

  it('lets what just happened go first', () => {
    const { announcer, said, pause } = trial();
    announcer.open(3);
    announcer.now('The note is signed');
    pause();
    expect(said).to.deep.equal(['The note is signed']);
  });
});
