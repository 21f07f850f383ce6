/**
 * Symptoms as clients and clinicians name them. Own list from DSM-5-TR symptom language and everyday wording.
 * `complaint` are words that count only with a strength or a frequency beside them.
 */
export const SYMPTOMS: Readonly<Record<string, string>> = {
  symptom: `accidents,ache*,aching,afraid,aggress*,agitat*,amotivat*,amped,anger,angry,anhedon*,anxi*,appetite,arguments,ashamed,asleep,attack,
attacks,avoidan*,awake,bedwetting,beers,binge*,binging,bitter*,blackout*,bleak,blush*,brain going,breathless*,burden*,burnout,
butterflies,checking,checks,clinging,clingy,compuls*,concentrat*,conflict*,confus*,contaminat*,counting,craving*,cried,cries,cry,
crying,defian*,delusion*,depersonaliz*,depress*,derealiz*,desire for sex,disoriented,dissociat*,distract*,distress*,dizz*,down,
drained,dread*,dream*,drink,drinking,drinks,drunk,emptiness,empty,episodes,euphori*,exhaust*,fatigue*,fear*,feels low,fidget*,
fighting,fights,flare*,flash*,focus,focusing,foggy,forget*,freezes,frightened,froze,frustrat*,gambl*,gloomy,goes from zero,grandios*,
grief,griev*,guilt*,hallucinat*,handwashing,hangover*,headache*,heavy,helpless*,hitting,hoarding,homesick*,hopeless*,hungover,
hyperactiv*,hypersomnia,hyperventilat*,hypervigilan*,hypomani*,impatien*,impulsiv*,inattenti*,indecisi*,insecure*,insecurity,
insomnia,intrusive,irritab*,isolat*,jealous*,jittery,jumpy,keyed up,knots,labil*,lethar*,libido,light-headed*,lightheaded*,lonel*,
low energy,low for,lying,mania,manic,meltdown*,miserable,mistrust*,mood,nausea*,nervous*,nightmare*,no energy,numb*,obsess*,on edge,
oppositional,outburst*,overeat*,oversleep*,overthink*,overwhelm*,pain,pains,palpitation*,panic*,paranoi*,perfection*,phobi*,picking,
pictures of,pulling,purg*,quarrel*,racing thoughts,rage*,refus*,regret*,remorse*,resent*,restless*,restrict*,ritual*,row,rows,
ruminat*,sad,sadder,sadness,scared,self-criticism,separation,shaking,shaky,shame*,short fuse,sleep*,slept,sluggish,smokes,smoking,
snapped,snapping,snaps,spells,startle*,stealing,stomach*,stress,stressed,suspicious*,sweat*,tantrum*,tearful*,tears,teary,temper*,
tense,tension,terrified,terror*,tic,tics,tightness,tired*,trembl*,unfocused,unhappy,unmotivated,unsteady,unwell,upset,urge*,vapes,
voices,vomit*,wake up,wakeful*,wakened,wakes,waking,washes,washing,weep*,weight gain,wept,wets the bed,wired,withdraw*,woke,worr*,
worthless*`,
  /** Observations and complaints about the body or the day that carry a symptom by themselves when counted. */
  complaint: `can't get going, in bed, hours sleep, hrs a night, awake in the night, lies there, short of, up all night`,
};
