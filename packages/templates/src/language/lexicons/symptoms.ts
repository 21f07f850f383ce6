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
  /** After a symptom word these make a tool of it: "worry tree", "sleep log", "panic diary". */
  tool: `tree, log, logs, diary, diaries, record, records, tracker, journal, chart, charts, sheet, sheets, worksheet*, workbook, time,
    postponement, hygiene, restriction, management, ladder, hierarchy, scale, inventory, index, questionnaire, thermometer, plan, skills,
    skill, group, class, workshop, surfing, exposure*, form, card, cards, list, study, module, schedule, handout, app, coping, training,
    triggers, trigger, education, psychoeducation, program, programme, curriculum, disorder, disorders, letter, narrative, work, counselor,
    counseling, therapy, treatment, prevention, map, jar, box, monitoring, exercise, exercises, script, window, efficiency, book, booklet,
    cycle, test`,
  amount: `mild*, moderate*, severe*, intense, intensely, extreme*, slight*, occasional*, rare*, frequent*, constant*, continuous*,
    persistent*, chronic, daily, nightly, weekly, hourly, often, always, sometimes, at times, all day, all the time, all night, most days,
    most afternoons, every day, every night, every morning, every evening, every afternoon, every time, each day, each night, each morning,
    each evening, each week, once a, three times, couple of times, several days, half the days, nonstop, now and then, worse, worsen*,
    worst, better, improv*, increas*, decreas*, decline*, reduc*, lessen*, lighter, eased, easing, subsid*, lifted, lifting, heightened,
    escalat*, fewer, stronger, strongest, weaker, unchanged, same as, no change, unabated, ongoing, lately, recently, since, for weeks,
    for years, over the past, in the last, in the past, this week, past week, until, nearly every, no longer, of ten, of 10, twice, thrice,
    lasting, up from, down from, seldom, hardly, barely, weekdays, weekends, mornings, nights, evenings, running, straight, spikes, peaks,
    debilitating, unbearable, crippling, overwhelming, excessive, significant*, marked*, considerabl*, very, so bad, quite, really, a lot,
    much`,
  /** Observations and complaints about the body or the day that carry a symptom by themselves when counted. */
  complaint: `can't get going, in bed, hours sleep, hrs a night, awake in the night, lies there, short of, up all night`,
};
