import { AiError, type ModelAdapter, type OutboundPayload, type PolicyReason } from '../../port/index.js';
import type { Agreement, AuditTrail } from '../audit/index.js';
import { agreementFor, destinationProblem, staysOnDevice } from './destination.js';
import type { Ask, Consent, Policy, Rollout } from './policy.js';

/** A call that may be made. */
export interface Pass {
  rollout: Rollout;
  consent: Consent;
  /** Fires when the consent is revoked or the kill switch is thrown; its reason is the `AiError`. */
  readonly stop: AbortSignal;
  /** Lets the person look at the outgoing text. @throws {AiError} `policy_blocked` (`declined`) */
  preview(payload: OutboundPayload): Promise<void>;
  /** Stops listening. */
  release(): void;
}

const blocked = (reason: PolicyReason) => new AiError('policy_blocked', { phase: 'policy', reason });
const named = (id: unknown): boolean => typeof id === 'string' && id !== '';
const noConsent = () => new AiError('consent_required', { phase: 'policy' });

/** A switch or a question that is misspelt would be none: such a policy is not whole. */
const KNOWN: Readonly<Record<keyof Policy, true>> = {
  allow: true,
  deidentify: true,
  known: true,
  consent: true,
  audit: true,
  session: true,
  killSwitch: true,
  rollout: true,
  preview: true,
  actor: true,
};

const FUNCTIONS = ['session', 'rollout', 'preview'] as const;
const isSignal = (value: unknown): boolean =>
  typeof (value as AbortSignal | undefined)?.addEventListener === 'function';

/** Are the parts that may be left out what they have to be, where they are there? */
const wellFormed = ({ known, killSwitch, ...policy }: Policy): boolean =>
  (killSwitch === undefined || isSignal(killSwitch)) &&
  FUNCTIONS.every((key) => policy[key] === undefined || typeof policy[key] === 'function') &&
  (known === undefined ||
    (Array.isArray(known) && known.every((each) => typeof each?.type === 'string' && typeof each.value === 'string')));

/** Stands in front of one model. Fail closed: everything that is not plainly allowed is refused, before a byte is sent. */
export class Gate {
  readonly #consents = new Map<string, Promise<Consent>>();

  constructor(
    private readonly model: ModelAdapter,
    private readonly policy: Policy | undefined,
    private readonly now: () => number,
  ) {}

  /** What is wrong with the configuration alone: nobody is asked. */
  problem(): PolicyReason | undefined {
    const { policy } = this;
    if (!policy) return 'no-policy';
    if (
      typeof policy.consent !== 'function' ||
      typeof policy.audit !== 'function' ||
      !Array.isArray(policy.allow) ||
      !['required', 'preferred', 'off'].includes(policy.deidentify) ||
      Object.keys(policy).some((key) => !Object.hasOwn(KNOWN, key)) ||
      !wellFormed(policy)
    ) {
      return 'bad-policy';
    }
    if (policy.killSwitch?.aborted) return 'kill-switch';
    // On the device there is nobody to have an agreement with; consent is still asked.
    return staysOnDevice(this.model) ? undefined : destinationProblem(this.model.endpoint, policy.allow, this.now());
  }

  /**
   * What a call would do, and for whom: to be taken down before anything is waited for, since another client may be open
   * after that.
   *
   * @throws {AiError} `policy_blocked` with its reason
   */
  ask(action: Ask['action']): Ask {
    const problem = this.problem();
    if (problem || !this.policy) throw blocked(problem ?? 'no-policy');
    const { policy } = this;
    const origin = this.model.endpoint?.origin;
    const ask: Ask = { action, engine: this.model.id, ...(origin && { origin }) };
    try {
      if (policy.session) ask.session = policy.session();
    } catch {
      throw blocked('bad-policy');
    }
    // Without both names the consent for one client would do for the next.
    if (policy.session && !(named(ask.session?.client) && named(ask.session?.session))) throw blocked('bad-policy');
    return ask;
  }

  /** @throws {AiError} `policy_blocked` with its reason, or `consent_required` */
  async enter(action: Ask['action'], audit: AuditTrail, ask = this.ask(action)): Promise<Pass> {
    const { policy } = this;
    if (!policy) throw blocked('no-policy');
    const rollout = await this.#rollout(ask, policy);
    const consent = await this.#consent(ask, policy);
    // Either may have taken a while, with a person in between.
    this.again();
    if (consent.revoked?.aborted) throw noConsent();
    audit.consentReference = consent.reference;
    audit.agreement = this.#agreement(policy);
    audit.rollout = rollout;
    return pass(policy, consent, rollout);
  }

  /** To be asked again after every wait. @throws {AiError} `policy_blocked` with what is wrong by now */
  again(): void {
    const problem = this.problem();
    if (problem) throw blocked(problem);
  }

  /** The one in force now: others of the same origin may be over, or not have begun. */
  #agreement({ allow }: Policy): Agreement | undefined {
    if (staysOnDevice(this.model)) return undefined;
    const found = agreementFor(this.model.endpoint, allow, this.now());
    return typeof found === 'string' ? undefined : found;
  }

  async #rollout(ask: Ask, policy: Policy): Promise<Rollout> {
    let rollout: unknown;
    try {
      rollout = policy.rollout ? await policy.rollout(ask) : 'full';
    } catch {
      throw blocked('rollout');
    }
    if (rollout !== 'full' && rollout !== 'parallel') throw blocked('rollout');
    return rollout;
  }

  async #consent(ask: Ask, policy: Policy): Promise<Consent> {
    const key = ask.session ? JSON.stringify([ask.session.client, ask.session.session]) : '';
    // Two drafts that start together share one question.
    const asked = this.#consents.get(key) ?? (async () => policy.consent(ask))();
    this.#consents.set(key, asked);
    const forget = () => {
      if (this.#consents.get(key) === asked) this.#consents.delete(key);
    };
    const consent = await asked.catch(() => undefined);
    if (consent?.granted !== true || consent.revoked?.aborted) {
      forget();
      throw noConsent();
    }
    // What cannot be listened to could not be revoked.
    if (consent.revoked !== undefined && !isSignal(consent.revoked)) {
      forget();
      throw blocked('bad-policy');
    }
    consent.revoked?.addEventListener('abort', forget, { once: true });
    return consent;
  }
}

function pass(policy: Policy, consent: Consent, rollout: Rollout): Pass {
  const controller = new AbortController();
  const revoked = () => controller.abort(noConsent());
  const killed = () => controller.abort(blocked('kill-switch'));
  consent.revoked?.addEventListener('abort', revoked);
  policy.killSwitch?.addEventListener('abort', killed);
  return {
    rollout,
    consent,
    stop: controller.signal,
    async preview(payload) {
      const shown = policy.preview ? await (async () => policy.preview?.(payload))().catch(() => false) : true;
      if (shown !== true) throw blocked('declined');
    },
    release() {
      consent.revoked?.removeEventListener('abort', revoked);
      policy.killSwitch?.removeEventListener('abort', killed);
    },
  };
}
