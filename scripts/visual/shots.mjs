/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} story
 * @property {number} width in CSS pixels
 * @property {string} globals as Storybook takes them in an address
 */

const WIDTH = 900;

/** What one story of each element is looked at in besides. */
const WAYS = {
  dark: { globals: 'theme:dark' },
  contrast: { globals: 'theme:contrast' },
  brand: { globals: 'theme:brand;density:roomy' },
  'compact-es': { globals: 'density:compact;locale:es' },
  'pseudo-rtl': { globals: 'locale:en-x-pseudo;direction:rtl' },
  phone: { globals: 'theme:light', width: 360 },
};

/** One story of each element that a host writes, and one of each part that looks of its own: the richest. */
const IN_ALL_WAYS = [
  'editor--review',
  'editor--prompts',
  'checklist--partly-documented',
  'signed-note--with-addendum-and-correction',
  'evenings--evenings-back',
  'rollout--sessions-under-way',
  'habits--set-by-hand',
  'parts-prompts--risk-screen-partly-answered',
  'patterns--crisis-session',
];

/** The patterns are whole pages of a host: each is looked at as it is at night, and in a hand. */
const PATTERNS = /^patterns--/;
const PAGES_IN = ['dark', 'phone'];

/** Nothing of these holds still: a page that is itself a demonstration. */
const NOT = /^$/;

/**
 * Every story in light; one of each element in every theme, density, language, direction and on a phone; every pattern in
 * dark and on a phone.
 * @param {{ entries: Record<string, { type: string }> }} index
 * @returns {Shot[]}
 */
export function shotsOf({ entries }) {
  const stories = Object.keys(entries).filter((id) => entries[id]?.type === 'story' && !NOT.test(id));
  const gone = IN_ALL_WAYS.filter((id) => !stories.includes(id));
  if (gone.length) throw new Error(`scripts/visual/shots.mjs names stories that there are not: ${gone.join(', ')}`);
  const ways = stories.flatMap((story) =>
    Object.entries(WAYS)
      .filter(([way]) => IN_ALL_WAYS.includes(story) || (PATTERNS.test(story) && PAGES_IN.includes(way)))
      .map(([way, { globals, ...rest }]) => ({
        name: `${story}.${way}`,
        story,
        width: 'width' in rest ? rest.width : WIDTH,
        globals,
      })),
  );
  return [...stories.map((story) => ({ name: story, story, width: WIDTH, globals: 'theme:light' })), ...ways];
}
