/**
 * Symptoms as clients and clinicians name them. Own list from DSM-5-TR symptom language and everyday wording.
 * `complaint` are words that count only with a strength or a frequency beside them.
 */
export const SYMPTOMS: Readonly<Record<string, string>> = {
  symptom: `anxi*, worr*, panic*, nervous*, on edge, keyed up, restless*, tense, tension, dread*, fear*, phobi*, afraid, scared,
    frightened, terrified, terror*, obsess*, compuls*, intrusive, ruminat*, overthink*, racing thoughts, brain going, depress*, sad, sadder,
    sadness, low for, feels low, goes from zero, numb*, empty, emptiness, hopeless*, helpless*, worthless*, guilt*, shame*, ashamed,
    tearful*, teary, tears, crying, cries, cried, cry, weep*, wept, anhedon*, unmotivated, amotivat*, fatigue*, tired*, exhaust*,
    low energy, no energy, lethar*, sluggish, insomnia, sleep*, asleep, slept, awake, wakes, waking, woke, wakened, wake up, wakeful*,
    oversleep*, hypersomnia, nightmare*, dream*, hypervigilan*, startle*, jumpy, avoidan*, dissociat*, derealiz*, depersonaliz*, irritab*,
    anger, angry, rage*, temper*, outburst*, tantrum*, meltdown*, short fuse, snapping, snaps, snapped, agitat*, labil*, manic, mania,
    hypomani*, euphori*, grandios*, impulsiv*, concentrat*, unfocused, distract*, focus, focusing, forget*, foggy, appetite, binge*,
    binging, purg*, restrict*, vomit*, overeat*, weight gain, craving*, urge*, voices, hallucinat*, paranoi*, delusion*, suspicious*,
    stress, stressed, overwhelm*, burnout, burden*, grief, griev*, lonel*, isolat*, jealous*, headache*, stomach*, nausea*, dizz*,
    lightheaded*, light-headed*, palpitation*, tightness, shaking, shaky, trembl*, sweat*, blush*, breathless*, hyperventilat*, pain, pains,
    ache*, aching, flare*, tics, tic, washing, washes, checking, checks, counting, hoarding, picking, pulling, ritual*, handwashing,
    contaminat*, perfection*, indecisi*, fidget*, hyperactiv*, inattenti*, bedwetting, wets the bed, accidents, clinging, clingy,
    separation, refus*, defian*, oppositional, aggress*, fighting, fights, hitting, lying, stealing, self-criticism, insecure*, blackout*,
    drinks, drinking, beers, drink, drunk, hungover, hangover*, smokes, smoking, vapes, gambl*, libido, desire for sex, withdraw*, unwell,
    rows, row, arguments, quarrel*, conflict*, pictures of, flash*, attacks, attack, spells, episodes, unsteady, jittery, butterflies,
    knots, freezes, froze, wired, amped, heavy, drained, miserable, unhappy, down, gloomy, bleak, distress*, upset, mood, confus*,
    disoriented, impatien*, frustrat*, resent*, bitter*, regret*, remorse*, homesick*, insecurity, mistrust*`,
  /** Observations and complaints about the body or the day that carry a symptom by themselves when counted. */
  complaint: `can't get going, in bed, hours sleep, hrs a night, awake in the night, lies there, short of, up all night`,
};
