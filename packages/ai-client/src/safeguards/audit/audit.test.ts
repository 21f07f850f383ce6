import { expect } from 'chai';
import { AiError } from '../../port/index.js';
import { AuditEvent, AuditTrail, auditDecision, sha256 } from './index.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const base = { at: '2026-11-23T12:00:00.000Z', action: 'draft', engine: 'e', runId: 'r', chars: 3 };

describe('audit', () => {
  it('has no field that could hold a sentence', () => {
    expect(AuditEvent.safeParse(base).success).to.equal(true);
    const names = ['actor', 'engine', 'origin', 'baaCounterparty', 'baaReference', 'runId', 'consentReference', 'code'];
    for (const key of [...names, 'reason', 'inputSha256']) {
      expect(AuditEvent.safeParse({ ...base, [key]: 'Client slept badly.' }).success, key).to.equal(false);
    }
    expect(AuditEvent.safeParse({ ...base, text: 'x' }).success).to.equal(false);
  });

  it('writes what happened with time, run and consent', async () => {
    const events: AuditEvent[] = [];
    const trail = new AuditTrail(
      (event) => void events.push(event),
      { engine: 'e', runId: 'r', actor: 'a1' },
      () => NOW,
    );
    trail.consentReference = 'c9';
    await trail.must({ action: 'draft', phase: 'sent', chars: 3 });
    expect(events).to.deep.equal([{ ...base, actor: 'a1', consentReference: 'c9', phase: 'sent' }]);
  });

  it('fails the call that cannot be recorded before it is made, and no call afterwards', async () => {
    for (const sink of [
      undefined,
      () => Promise.reject(new Error('SECRET')),
      () => {
        throw new Error('SECRET');
      },
    ]) {
      const trail = new AuditTrail(sink, { engine: 'e', runId: 'r' }, () => NOW);
      const error = await trail.must({ action: 'draft', chars: 0 }).catch((each) => each);
      expect(AiError.isInstance(error) && error.detail).to.deep.equal({ phase: 'policy', reason: 'audit-failed' });
      await trail.note({ action: 'draft', phase: 'done', chars: 0 });
    }
  });

  it('refuses a consent reference that is a sentence rather than write it', async () => {
    const events: AuditEvent[] = [];
    const trail = new AuditTrail(
      (event) => void events.push(event),
      { engine: 'e', runId: 'r' },
      () => NOW,
    );
    trail.consentReference = 'signed by Rosalind Franklin';
    const error = await trail.must({ action: 'draft', chars: 0 }).catch((each) => each);
    expect(AiError.isInstance(error)).to.equal(true);
    expect(events).to.deep.equal([]);
  });

  it('records what a person decided as a hash and a length', async () => {
    const events: AuditEvent[] = [];
    const text = 'Client slept 3-4h a night.';
    await auditDecision((event) => void events.push(event), { action: 'reject', engine: 'e', runId: 'r', text }, NOW);
    expect(events).to.deep.equal([{ ...base, action: 'reject', chars: 26, outputSha256: await sha256(text) }]);
  });

  it('hashes as everybody else does', async () => {
    // FIPS 180-4, example of "abc".
    expect(await sha256('abc')).to.equal('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
