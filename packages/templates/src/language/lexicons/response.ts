/** How clients take what is done, and words of in-session reaction. */
export const RESPONSE_WORDS: Readonly<Record<string, string>> = {
  reaction: `calmer, tears, sat back, looked up, looked at, kept on, got through, made it, did it, did not, refused, wanted, liked, hated,
    told, could say, could name, could see, could not, shook, shaking, trembled, was quiet, was able, engaged, participated, participating,
    participation, receptive, responsive, responded, responds, response, resistant, resisted, hesitant, hesitated, reluctant, reluctantly,
    skeptical, sceptical, ambivalent, cooperated, compliant, willing, unwilling, motivated, attentive, verbalized, verbalised, verbalizes,
    demonstrated, demonstrates, understood, understanding, able to, unable to, struggled, managed, tolerated, tolerates, completed,
    identified, recognized, recognised, realized, realised, noticed, acknowledged, admitted, agreed, disagreed, argued, accepted, rejected,
    declined, objected, pushed back, questioned, asked, requested, proposed, suggested, offered, volunteered, chose, decided, generated,
    named, listed, gave, linked, connected, saw, sees, repeated, rephrased, summarized, summarised, teach-back, in his own words, rehearsed,
    practiced, practised, tried, used the skill, applied, read, wrote, filled, drew, finished, changed, corrected, laughed, smiled, grinned,
    chuckled, giggled, cried, tearful, wept, sobbed, sighed, exhaled, relaxed, softened, brightened, calmed, settled, shrugged, nodded,
    yawned, rolled, frowned, winced, stiffened, froze, withdrew, dissociated, went quiet, paused, looked away, blushed, whispered, murmured,
    said, says, called it, described, felt, relief, relieved, lighter, surprised, proud, curious, interested, enthusiastic, eager, enjoyed,
    appreciated, found it, found the, helpful, benefited, benefitted, rated, insight, gained, showed, shows, displayed, exhibited, took to,
    moved closer, reached for, rested, shoulders, met the, stayed with, got the words out, followed, initiated, engagement, rapport,
    defensive, guarded, passive, distracted, joked, quipped, applauded, thanked, concluded, reflected, wondered, tracked, attempted,
    discovered, experimented, produced, recalled, shared, disclosed, zero stares, held, kept going, came down, dropped, fell, let go`,
};
