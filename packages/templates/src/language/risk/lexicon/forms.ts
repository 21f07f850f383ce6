/**
 * Forms that no ending tells, misspellings and short forms, after the word they are looked up under (own list, 2026-11).
 */
export const FORMS = `take took taken, give gave given, go went gone goes, hang hung, shoot shot, throw threw thrown, think thought, tell told, say said,
see saw seen, hear heard, feel felt, keep kept, leave left, have had has 've, be is was were are am been being 're 'm ain,
do does did done doing dnt, bite bit bitten, burn burnt, drive drove driven, drink drank, eat ate, write wrote written, buy bought,
bring brought, sell sold, choose chose chosen, come came, get got gotten, hold held, hide hid hidden, know knew known, lose lost, make made,
mean meant, seek sought, sleep slept, wake woke woken, speak spoke spoken, stand stood, sit sat, stick stuck, strike struck,
swear swore sworn, tear tore torn, knife knives, life lives, wife wives, thief thieves, man men, woman women, child children, foot feet,
tooth teeth, fall fell fallen, fight fought, find found, break broke broken, beat beaten, begin began begun, pay paid, rise rose, send sent,
shake shook shaken, leap leapt, dream dreamt, lie lay lain, steal stole stolen, swing swung, draw drew drawn, lead led, become became,
forget forgot forgotten, run ran, sink sunk, spit spat, sting stung, win won, calf calves, half halves, self selves, color colour,
neighbor neighbour neighbours, tumor tumour, mom mum mummy mam mommy, grandad granddad, nan nana, program programme, tire tyre, gray grey,
pajamas pyjamas, behavior behaviour behaviours, through thru, will 'll wo, can ca, shall sha, people ppl, you u, your ur, please pls,
tomorrow tmrw, night nite, thought thots, because bc, without w/o, with w/, could cud, would wud wld, history hx h/o, treatment tx, not n't,
nothing nothin nuthin, boyfriend bf, girlfriend gf, more anymore, answer ans, withdraw withdrew withdrawn, positive pos,
deny deneis denid dennies denise den`;
