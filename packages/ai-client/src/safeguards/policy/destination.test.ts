import { expect } from 'chai';
import fc from 'fast-check';
import { type AllowedEndpoint, destinationProblem, staysOnDevice } from './index.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const baa = { counterparty: 'Example', reference: 'BAA-1', effective: '2026-01-01', expires: '2026-12-31' };
const entry = (origin: string, more: Partial<AllowedEndpoint['baa']> = {}): AllowedEndpoint => ({
  origin,
  baa: { ...baa, ...more },
  zeroRetention: 'contract',
});
const problem = (url: string | undefined, allow: readonly AllowedEndpoint[], now = NOW) =>
  destinationProblem(url === undefined ? undefined : new URL(url), allow, now);
const allow = [entry('https://api.example.com')];

describe('destination', () => {
  it('lets an allowed origin with an agreement in force through, whatever its path', () => {
    expect(problem('https://api.example.com/v1/chat?x=1', allow)).to.equal(undefined);
    expect(problem('https://API.example.com:443/v1', allow)).to.equal(undefined);
  });

  for (const url of [
    'https://api.example.com.evil.example/',
    'https://evil.example/https://api.example.com',
    'https://sub.api.example.com/',
    'https://example.com/',
    'https://api.example.com./',
    'https://api.example.com:8443/',
    'https://аpi.example.com/', // Cyrillic а
    'https://api。example。com.evil.example/',
    'https://api-example.com/',
  ]) {
    it(`knows ${url} for another origin`, () => {
      expect(problem(url, allow)).to.equal('origin-not-allowed');
    });
  }

  it('refuses credentials in the address, however they are meant', () => {
    expect(problem('https://api.example.com@evil.example/', allow)).to.equal('bad-endpoint');
    expect(problem('https://user:secret@api.example.com/', allow)).to.equal('bad-endpoint');
    expect(problem('https://user@api.example.com/', allow)).to.equal('bad-endpoint');
  });

  it('refuses what is not TLS, but for this very machine', () => {
    const open = (origin: string) => [entry(origin)];
    expect(problem('http://api.example.com/', open('http://api.example.com'))).to.equal('not-tls');
    expect(problem('http://localhost.evil.example/', open('http://localhost.evil.example'))).to.equal('not-tls');
    expect(problem('http://127.0.0.1.evil.example/', open('http://127.0.0.1.evil.example'))).to.equal('not-tls');
    for (const origin of ['http://localhost:11434', 'http://127.0.0.1:8080', 'http://[::1]:8080']) {
      expect(problem(`${origin}/api/chat`, open(origin))).to.equal(undefined);
    }
  });

  it('refuses addresses that are not of the web', () => {
    for (const url of [
      'ws://api.example.com/',
      'file:///etc/passwd',
      'data:text/plain,x',
      'blob:https://api.example.com/1',
    ]) {
      expect(problem(url, allow)).to.equal('bad-endpoint');
    }
  });

  it('takes no entry that is not exactly an origin', () => {
    for (const origin of [
      'https://api.example.com/',
      'https://*.example.com',
      'api.example.com',
      'HTTPS://API.EXAMPLE.COM',
      'https://api.example.com:443',
      '',
      'null',
    ]) {
      expect(problem('https://api.example.com/', [entry(origin)])).to.equal('origin-not-allowed');
    }
    expect(problem('https://api.example.com/', [null, undefined, {}] as never)).to.equal('origin-not-allowed');
  });

  it('takes an international name only in the form that browsers send', () => {
    expect(problem('https://bücher.example/', [entry('https://bücher.example')])).to.equal('origin-not-allowed');
    expect(problem('https://bücher.example/', [entry('https://xn--bcher-kva.example')])).to.equal(undefined);
  });

  it('wants an agreement with a name, a reference and a date', () => {
    for (const more of [
      { counterparty: ' ' },
      { reference: '' },
      { effective: '' },
      { effective: 'soon' },
      { effective: '2026-13-01' },
      { effective: '2026-02-30' },
      { effective: '01/01/2026' },
      { effective: 20260101 as never },
    ]) {
      expect(problem('https://api.example.com/', [entry('https://api.example.com', more)])).to.equal('no-baa');
    }
    expect(problem('https://api.example.com/', [{ origin: 'https://api.example.com' } as never])).to.equal('no-baa');
  });

  it('counts the first and the last day of an agreement in full', () => {
    const at = (time: string) => problem('https://api.example.com/', allow, Date.parse(time));
    expect(at('2025-12-31T23:59:59Z')).to.equal('baa-not-effective');
    expect(at('2026-01-01T00:00:00Z')).to.equal(undefined);
    expect(at('2026-12-31T23:59:59Z')).to.equal(undefined);
    expect(at('2027-01-01T00:00:00Z')).to.equal('baa-expired');
  });

  it('takes an end that it cannot read for one that has passed', () => {
    for (const expires of ['', 'never', '2026-12-32', null as never]) {
      expect(problem('https://api.example.com/', [entry('https://api.example.com', { expires })])).to.equal(
        'baa-expired',
      );
    }
  });

  it('finds the agreement that holds among several', () => {
    const old = entry('https://api.example.com', { expires: '2026-03-01' });
    expect(problem('https://api.example.com/', [old, ...allow])).to.equal(undefined);
    expect(problem('https://api.example.com/', [old])).to.equal('baa-expired');
  });

  it('blocks a model that does not say where its requests go', () => {
    expect(problem(undefined, allow)).to.equal('no-endpoint');
  });

  it('lets nothing through that is not on the list (random addresses)', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        if (new URL(url).origin !== 'https://api.example.com') expect(problem(url, allow)).to.not.equal(undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('believes "on the device" of this machine alone', () => {
    const stays = (locality: 'on-device' | 'first-party', url?: string) =>
      staysOnDevice({ locality, ...(url && { endpoint: new URL(url) }) });
    expect(stays('on-device')).to.equal(true);
    expect(stays('on-device', 'http://localhost:11434/api/chat')).to.equal(true);
    expect(stays('on-device', 'https://api.example.com/')).to.equal(false);
    expect(stays('first-party', 'http://localhost:11434/')).to.equal(false);
  });
});
