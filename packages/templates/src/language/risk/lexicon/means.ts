import { words } from './wordings.js';

/** What was done with means that are out of reach (own list, 2026-11). */
export const GONE = words(String.raw`
binned
blister
brought (?:it|them|the \w+) (?:in|to|back)
carried (?:\w+ ){1,5}out
collected
confiscated
(?:daughter|son|sister|brother|niece|nephew|mother|father|mom|dad|friend|neighbor|aunt|uncle|cousin)s? (?:now )?(?:keeps?|holds?|has|have|stores?|manages?) (?:\w+ ){1,6}?(?:at|in) (?:his|her|their) (?:own )?(?:flat|place|house|farm|apartment|car|office)
(?:day|daily) doses
destroyed
discarded
dispensed
disposed?
dropped
emptied
flushed
gave
giv(?:en|es|ing)
hand(?:ed|ing|s? (?:it|them|over|in))
(?:is|are|was|were|now|all|kept|stored|held) (?:now |all )?(?:with|at|by) (?:(?:his|her|their|a|the|my) )?(?:\w+ ){0,2}(?:police|sheriff|aunt|uncle|cousin|daughter|son|brother|sister|friend|mother|father|neighbou?r|parents?|in-laws?|gun club|range|pharmacy|gunsmith|s house|s place)
lent
locked (?:up |away )?by
(?:locked|kept|key|stored|is|are) (?:up )?at (?:\w+ (?:\w+ )?'s|(?:\w+ )?work)
moved
no longer
none (?:\w+ ){0,2}(?:left|remain\w*|at home|in the)
nursing station
out of the (?:house|home)
(?:parents?|mother|father|mom|dad|wife|husband) (?:\w+ )?lock(?:s|ed)
(?:parents?|mother|father|mom|dad|wife|husband|roommate|sister|brother|partner|manager) (?:\w+ ){0,6}(?:at|in) (?:\w+ ){0,2}(?:office|work)
parted with
pawned
relinquished
removed?
return(?:ed|s)
rid
(?:room|cell) (?:searched|swept)
seized
sold
stays? (?:with|at)
surrendered
taken
thr(?:ew|own)
took
transferred
turned (?:\w+ ){0,3}(?:in|over)
(?:weekly|limited) supply
(?:went|gone) (?:back|to)
`);

/** They are there all the same. */
export const STILL = words(String.raw`
another (?:gun|rifle|one|bottle|stash|supply)
declin\w+ to (?:give|hand|remove|lock)
gave (?:him|her) the (?:key|code)
has not
hidden
kept (?:one|some)
nightstand
not (?:yet )?(?:been )?(?:removed|given|handed|surrendered|secured)
one left
refus\w+ to
stashed
still (?:has|keeps|in|there)
under (?:his|her|the)
unlocked
(?:will|would) not (?:give|hand|remove|lock|part|surrender|let)
`);

/** Nobody knows whether they are there. */
export const UNSURE = words(`
declined
depends
did not say
evasive
if
may (?:be|have)
maybe
might
not sure
possibl[ey]
quiet
refused
shrugged
silent
unclear
unknown
unsure
vague
whether
would not say
wouldn't say
`);
