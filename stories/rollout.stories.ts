import {
  alternateOrder,
  beginRollout,
  beginSession,
  finishOwnNote,
  giveConsent,
  optIn,
  type RolloutClient,
  type RolloutPhase,
  type RolloutState,
  reportCriticalError,
  revokeConsent,
} from '@evenfall/editor/evenings';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dark, introduced, sheet, storeOf } from './support/evenings.js';

/**
 * Drafts come in step by step. The gates are computed from what the real meter counted of an invented clinician; the
 * clients are invented too.
 */
const meta: Meta = {
  title: 'Rollout',
  component: 'evenfall-rollout',
  tags: ['autodocs'],
  parameters: {
    snippet: {
      modules: ['@evenfall/editor/evenings/define'],
      imports: { '@evenfall/editor/evenings': ['LocalTimeStore'] },
      properties: { state: 'state', clients: "[{ id: 'c1', label: 'Robin A.' }]", store: 'new LocalTimeStore()' },
      events: { 'evenfall-rollout-change': 'keep(event.detail.state)' },
    },
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('evenfall-rollout');
    await element?.refresh();
    await element?.updateComplete;
  },
};
export default meta;
type Story = StoryObj;

const at = (text: string) => new Date(`${text}T16:00:00Z`);
const NOW = at('2026-11-20');

const clients: RolloutClient[] = [
  { id: 'invented', label: 'Sam Practice', synthetic: true },
  ...['Robin A.', 'Noor B.', 'Eli C.', 'June D.', 'Ravi E.', 'Mika F.', 'Tess G.', 'Omar H.'].map((label, index) => ({
    id: `client-${index}`,
    label,
  })),
];

const inPhase = (phase: RolloutPhase, consenting: number): RolloutState =>
  Array.from({ length: consenting }, (_, index) => index).reduce(
    (state, index) => giveConsent(state, `client-${index}`, at(`2026-10-0${index + 1}`)),
    { ...beginRollout(at('2026-09-28')), phase },
  );

const page = (state: RolloutState, phase: RolloutPhase = state.phase, direction?: 'ltr' | 'rtl') =>
  sheet(
    html`<evenfall-rollout
      .state=${state}
      .clients=${clients}
      .store=${storeOf(introduced(phase))}
      .now=${() => NOW}
    ></evenfall-rollout>`,
    direction,
  );

export const Beginning: Story = {
  render: () =>
    sheet(html`<evenfall-rollout .clients=${clients} .store=${storeOf([])} .now=${() => NOW}></evenfall-rollout>`),
};

export const SideBySide: Story = { name: 'Side by side', render: () => page(inPhase('parallel', 2)) };

/** Notes under way: the word that one's own is finished opens the draft. The orders of the two notes alternate. */
export const SessionsUnderWay: Story = {
  name: 'Sessions under way',
  render: () => {
    const sessions = [
      { id: 's1', label: 'Robin A., Thursday at four' },
      { id: 's2', label: 'Noor B., Friday at ten' },
      { id: 's3', label: 'Robin A., Friday at two' },
    ];
    const begun = sessions.reduce(
      (state, { id }) => beginSession(state, id),
      alternateOrder(inPhase('parallel', 2), true),
    );
    return sheet(html`<evenfall-rollout
      .state=${finishOwnNote(begun, 's1')}
      .clients=${clients}
      .sessions=${sessions}
      .store=${storeOf(introduced('parallel', true))}
      .now=${() => NOW}
    ></evenfall-rollout>`);
  },
};

export const ReadyToGoOn: Story = {
  name: 'Ready to go on',
  render: () => page(optIn(finishOwnNote(inPhase('parallel', 2), 'session-1'), true, at('2026-11-10'))),
};

export const Quarter: Story = {
  name: 'A quarter',
  render: () => page(revokeConsent(inPhase('quarter', 5), 'client-1', at('2026-11-02'))),
};

export const Everyone: Story = { name: 'Everyone who agreed', render: () => page(inPhase('all', 7)) };

/** Somebody found a denial where the client had said yes: one phase back, and everything is counted anew. */
export const AfterACriticalError: Story = {
  name: 'After a critical error',
  render: () => page(reportCriticalError(inPhase('quarter', 4), 'risk-polarity', at('2026-11-12')), 'quarter'),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('evenfall-rollout');
    await element?.refresh();
    await element?.updateComplete;
    for (const details of element?.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  },
};

export const NoClients: Story = {
  name: 'No clients yet',
  render: () => sheet(html`<evenfall-rollout .now=${() => NOW}></evenfall-rollout>`),
};

export const Narrow: Story = {
  name: 'Narrow, 360 px',
  render: () => html`<div style="inline-size: 360px; max-inline-size: 100%">${page(inPhase('parallel', 2))}</div>`,
};

/** Dark on a page of any scheme: the element follows where it stands. */
export const Dark: Story = { render: () => dark(page(inPhase('parallel', 2))) };

export const RightToLeft: Story = {
  name: 'Right to left',
  render: () => page(inPhase('parallel', 2), 'parallel', 'rtl'),
};
