import { chooseFor, type HabitStore, switchHabits } from '@evenfall/ai-client/habits';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { firstOnly, storeWith } from '../test/support/habits.js';
import { dark, sheet } from './support/evenings.js';
import { after, brokenStore, drawn, page, press, slowStore } from './support/habits.js';

/**
 * What was learned of an invented clinician at the real editor: they drafted, changed “Client” to “Patient” and “reported”
 * to “shared”, and signed. No count is written by hand.
 */
const meta: Meta = {
  title: 'Habits',
  component: 'evenfall-habits',
  tags: ['autodocs'],
  parameters: {
    snippet: {
      modules: ['@evenfall/editor/habits/define'],
      imports: { '@evenfall/ai-client/habits': ['storedHabits'] },
      properties: { store: "storedHabits(localStorage, 'habits')" },
      events: { 'evenfall-habits-change': 'console.log(event.detail.what)' },
    },
  },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement);
  },
};
export default meta;
type Story = StoryObj<{ store: HabitStore }>;

const shown = (store: HabitStore | undefined) => page(store as HabitStore);
const loaded = (make: () => Promise<HabitStore>): Pick<Story, 'loaders' | 'render'> => ({
  loaders: [async () => ({ store: await make() })],
  render: (_, { loaded: { store } }) => shown(store),
});

/** Four ways of writing that drafts follow, each with where it is from. */
export const Learned: Story = loaded(() => after('usual'));

/** One chosen by hand in the place of what was seen, one switched off. */
export const SetByHand: Story = {
  name: 'Set by hand',
  ...loaded(() => after('usual', (habits) => chooseFor(chooseFor(habits, 'person', 'client'), 'reported', 'off'))),
};

/** After one session: most was not seen often enough, and what is missing is said. */
export const AfterOneSession: Story = {
  name: 'After one session',
  ...loaded(() => after('once', undefined, { sessions: 1 })),
};

/** “Client” in notes of their own, “Patient” for every other “Client” of a draft: drafts follow neither. */
export const BothWays: Story = {
  name: 'Both ways',
  ...loaded(() => after('both', undefined, { word: 'Client', hand: firstOnly() })),
};

export const SwitchedOff: Story = {
  name: 'Switched off',
  ...loaded(() => after('usual', (habits) => switchHabits(habits, false))),
};

export const OneForgotten: Story = {
  name: 'One forgotten',
  ...loaded(() => after('usual')),
  play: async ({ canvasElement }) => {
    await press(await drawn(canvasElement), '.forget');
  },
};

export const EverythingForgotten: Story = {
  name: 'Everything forgotten',
  ...loaded(() => after('usual')),
  play: async ({ canvasElement }) => {
    await press(await drawn(canvasElement), '.forget-all');
  },
};

export const Empty: Story = loaded(() => storeWith());

export const Loading: Story = { render: () => shown(slowStore()), play: async () => {} };

export const NoStorage: Story = { name: 'No storage', render: () => shown(brokenStore()) };

export const ReadOnly: Story = {
  name: 'Read-only',
  loaders: [async () => ({ store: await after('usual') })],
  render: (_, { loaded: { store } }) =>
    sheet(html`<evenfall-habits readonly .store=${store as HabitStore}></evenfall-habits>`),
};

export const Narrow: Story = {
  name: 'Narrow, 360 px',
  loaders: [async () => ({ store: await after('usual') })],
  render: (_, { loaded: { store } }) =>
    html`<div style="inline-size: 360px; max-inline-size: 100%">${shown(store)}</div>`,
};

/** Dark on a page of any scheme: the element follows where it stands. */
export const Dark: Story = {
  loaders: [async () => ({ store: await after('usual') })],
  render: (_, { loaded: { store } }) => dark(shown(store)),
};

export const RightToLeft: Story = {
  name: 'Right to left',
  loaders: [async () => ({ store: await after('usual') })],
  render: (_, { loaded: { store } }) => page(store as HabitStore, 'rtl'),
};
