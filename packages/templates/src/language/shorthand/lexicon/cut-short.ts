import { b, type Entry, keep, many, verbs } from '../entry.js';

/** Words cut short, by the setting that writes them. Own list, 2026-11, walked from the ward to the billing desk. */
export const CUT_SHORT: readonly Entry[] = [
  ...many(
    `afeb=afebrile;FOI=flight of ideas;BIB=brought in by;invol=involuntary;obs=observation;agit=agitated;halluc+=hallucination;
delus=delusions;uncoop=uncooperative;dispo=disposition;collat=collateral;indep=independent;clr=clear;
chk+=check;lvl+=level;lac+=laceration;eff=effect;ofc=office;atty=attorney;hsg=housing;redir=redirected;
incarc=incarcerated;stu+=student;beh behav=behavior;sp_ed sped=special education;
attn=attention;DOC=drug of choice;fent=fentanyl;coc=cocaine;bup=buprenorphine;bup/nx=buprenorphine/naloxone;
ppd=packs per day;sert=sertraline;traz=trazodone;clonaz=clonazepam;spons=sponsor;
bev+=beverage;amt=amount;sed=sedation;ptnr=partner;relshp rel'ship rlshp r/ship=relationship;
intrus=intrusive;frag=fragmented;bf'g bfing bf'ing=breastfeeding;cg+=caregiver;FBT=family-based treatment;
MST=military sexual trauma;NM NMs=nightmares;euth=euthymic;ltd=limited;judg=judgment;ctrl=control;
mem=memory;conc=concentration;avg=average;auth=authorization;vid=video;rly=really;msg=message;tmr=tomorrow;
nv=next visit;w/out=without;ep=episode;fb=feedback;incr=increased;decr=decreased`,
  ),
  ...verbs(
    `arr=arriv;decomp=decompensat;auth=authoriz;adm=admitt;disch=discharg;partic=participat;intro=introduc;obs=observ;
redir=redirect;dissoc=dissociat;deesc=de-escalat;trig=trigger;txt=text;cx=cancell;LC=late cancell;eval=evaluat;
verif=verify;cont=continu;exp=experienc;ck=check;clr=clear;sugg=suggest;enc=encourag;norm=normaliz;val=validat;
expl=explor;proc=process;refl=reflect;chall=challeng;assg=assign;prac=practic;rev=review;rec=receiv;id=identify;
ident=identify;hosp=hospitaliz;dx=diagnos;tx=treat;rx=prescrib;incr=increas;inc=increas;decr=decreas;dec=decreas;
rpt=report;rep=report;vrb=verbaliz;verb=verbaliz;n/s=no-show`,
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
