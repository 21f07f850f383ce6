import { expect } from 'chai';
import type { LoadError } from './load-error.js';
import type { RoomHost } from './room.js';
import { AGAIN_MS, Rooms } from './rooms.js';

/** Rooms of an editor that is drawn anew whenever something is told, and then enters them; `gone` as long as the file is. */
function drawn() {
  let gone = true;
  let passed: (() => void)[] = [];
  const told: LoadError[] = [];
  const host = {
    redraw: () => {
      if (gone) throw new TypeError('Failed to fetch dynamically imported module');
    },
  };
  const rooms: Rooms = new Rooms(
    host as RoomHost,
    (error) => {
      told.push(error);
      void rooms.enter('sent');
    },
    {
      after: (ms, done) => {
        expect(ms).to.equal(AGAIN_MS);
        passed.push(done);
        return () => {};
      },
    },
  );
  return {
    rooms,
    told,
    back: () => {
      gone = false;
    },
    pass: () => {
      for (const done of passed.splice(0)) done();
      passed = [];
    },
  };
}

describe('a room that cannot be fetched', () => {
  it('is told once, and not asked for again by the drawing that telling it brings about', async () => {
    const { rooms, told } = drawn();
    expect(await rooms.enter('sent')).to.equal(undefined);
    for (let drawing = 0; drawing < 5; drawing++) expect(await rooms.enter('sent')).to.equal(undefined);
    expect(told).to.have.length(1);
  });

  it('is fetched at once for a person, and for a drawing after a while', async () => {
    const forPerson = drawn();
    await forPerson.rooms.enter('sent');
    forPerson.back();
    expect(await forPerson.rooms.enter('sent', true)).not.to.equal(undefined);

    const forDrawing = drawn();
    await forDrawing.rooms.enter('sent');
    forDrawing.back();
    expect(await forDrawing.rooms.enter('sent')).to.equal(undefined);
    forDrawing.pass();
    expect(await forDrawing.rooms.enter('sent')).not.to.equal(undefined);
    expect(forDrawing.told).to.have.length(1);
  });
});
