/** How clients take what is done, and words of in-session reaction. */
export const RESPONSE_WORDS: Readonly<Record<string, string>> = {
  reaction: `able to,accepted,acknowledged,admitted,agreed,ambivalent,applauded,applied,appreciated,argued,asked,attempted,attentive,benefited,
benefitted,blushed,brightened,called it,calmed,calmer,came down,changed,chose,chuckled,completed,compliant,concluded,connected,
cooperated,corrected,could name,could not,could say,could see,cried,curious,decided,declined,defensive,demonstrated,demonstrates,
described,did it,did not,disagreed,disclosed,discovered,displayed,dissociated,distracted,drew,dropped,eager,engaged,engagement,
enjoyed,enthusiastic,exhaled,exhibited,experimented,fell,felt,filled,finished,followed,found it,found the,frowned,froze,gained,gave,
generated,giggled,got the words out,got through,grinned,guarded,hated,held,helpful,hesitant,hesitated,identified,in his own words,
initiated,insight,interested,joked,kept going,kept on,laughed,let go,lighter,liked,linked,listed,looked at,looked away,looked up,
made it,managed,met the,motivated,moved closer,murmured,named,nodded,noticed,objected,offered,participated,participating,
participation,passive,paused,practiced,practised,produced,proposed,proud,pushed back,questioned,quipped,rapport,rated,reached for,
read,realised,realized,recalled,receptive,recognised,recognized,reflected,refused,rehearsed,rejected,relaxed,relief,relieved,
reluctant,reluctantly,repeated,rephrased,requested,resistant,resisted,responded,responds,response,responsive,rested,rolled,said,
sat back,saw,says,sceptical,sees,settled,shaking,shared,shook,shoulders,showed,shows,shrugged,sighed,skeptical,smiled,sobbed,
softened,stayed with,stiffened,struggled,suggested,summarised,summarized,surprised,teach-back,tearful,tears,thanked,told,tolerated,
tolerates,took to,tracked,trembled,tried,unable to,understanding,understood,unwilling,used the skill,verbalised,verbalized,
verbalizes,volunteered,wanted,was able,was quiet,went quiet,wept,whispered,willing,winced,withdrew,wondered,wrote,yawned,
zero stares`,
};
