import { b, type Entry, keep, many, verbs } from '../entry.js';

/** Words cut short, by the setting that writes them. Own list, 2026-11, walked from the ward to the billing desk. */
export const CUT_SHORT: readonly Entry[] = [
  ...many(
    `afeb=afebrile;agit=agitated;amt=amount;attn=attention;atty=attorney;auth=authorization;avg=average;beh behav=behavior;
bev+=beverage;bf'g bfing bf'ing=breastfeeding;BIB=brought in by;bup=buprenorphine;bup/nx=buprenorphine/naloxone;
cg+=caregiver;chk+=check;clr=clear;clonaz=clonazepam;coc=cocaine;collat=collateral;conc=concentration;ctrl=control;
decr=decreased;delus=delusions;dispo=disposition;DOC=drug of choice;eff=effect;ep=episode;euth=euthymic;
FBT=family-based treatment;fb=feedback;fent=fentanyl;FOI=flight of ideas;frag=fragmented;halluc+=hallucination;hsg=housing;
incarc=incarcerated;incr=increased;indep=independent;intrus=intrusive;invol=involuntary;judg=judgment;lac+=laceration;
lvl+=level;ltd=limited;mem=memory;msg=message;MST=military sexual trauma;NM NMs=nightmares;obs=observation;ofc=office;
ppd=packs per day;ptnr=partner;rly=really;redir=redirected;relshp rel'ship rlshp r/ship=relationship;sed=sedation;
sert=sertraline;sp_ed sped=special education;spons=sponsor;stu+=student;tmr=tomorrow;traz=trazodone;uncoop=uncooperative;
vid=video;w/out=without`,
  ),
  ...verbs(
    `adm=admitt;arr=arriv;assg=assign;auth=authoriz;cx=cancell;chall=challeng;ck=check;clr=clear;cont=continu;deesc=de-escalat;
decomp=decompensat;dec=decreas;decr=decreas;dx=diagnos;disch=discharg;dissoc=dissociat;enc=encourag;eval=evaluat;
exp=experienc;expl=explor;hosp=hospitaliz;id=identify;ident=identify;inc=increas;incr=increas;intro=introduc;
LC=late cancell;n/s=no-show;norm=normaliz;obs=observ;partic=participat;prac=practic;rx=prescrib;proc=process;rec=receiv;
redir=redirect;refl=reflect;rep=report;rpt=report;rev=review;sugg=suggest;txt=text;tx=treat;trig=trigger;val=validat;
verb=verbaliz;vrb=verbaliz;verif=verify`,
  ),
  b(
    'nv NV',
    'next visit',
    {
      to: 'nausea and vomiting',
      before: /\b(?:(?:HAs?|fever|diarrhea|dizz\w*|pain)(?:\/|,?\s)|(?:denie[sd]|c\/o)\s)$/i,
    },
    keep({ before: /\b(?:no|w\/|with)\s*$/i }),
  ),
  b('gr', 'grade', keep({ before: /\d\s?$/, after: /^\s*(?:of|\/)/ })),
  b(
    'ref',
    undefined,
    { to: 'referred', after: /^\s+(?:to|by|for)\b/i },
    {
      to: 'referral',
      after: /^\s*(?:$|[,.;]|sent|made|pend|placed)/i,
    },
  ),
  b('req', undefined, { to: 'requested', after: /^\s+(?!by|for)[a-z]/i }),
  b(
    'PP pp',
    undefined,
    { to: 'postpartum', before: /(?:wks?|mos?|days?|\b\d+\s?[dwm]|early)\s$/i },
    {
      to: 'postpartum',
      after: /^\s*(?:dep|anx|psychosis|visit|check|mood)/i,
    },
  ),
];
