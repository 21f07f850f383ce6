import { a, b, c, type Entry, keep, many, verbs } from '../entry.js';

/** Words cut short, by the setting that writes them. Own list, 2026-11, walked from the ward to the billing desk. */
export const CUT_SHORT: readonly Entry[] = [
  ...many(
    `afeb=afebrile;agit=agitated;anhed=anhedonia;argmt+=argument;amphet+=amphetamine;amt=amount;APAP=acetaminophen;attn=attention;atty=attorney;auth=authorization;avg=average;beh behav=behavior;
bf'g bfing bf'ing=breastfeeding;BIB=brought in by;bilat=bilateral;bld=blood;bup=buprenorphine;bup/nx=buprenorphine/naloxone;
cg+=caregiver;asst'd=assisted;avail=available;CAH=command auditory hallucinations;chgd=changed;chk+=check;clr=clear;clonaz=clonazepam;coc=cocaine;collat=collateral;ctrl=control;
decr=decreased;delus=delusions;dispo=disposition;DOC=drug of choice;DTW=duty to warn;ep=episode;euth=euthymic;exer=exercise;
FBT=family-based treatment;escit=escitalopram;fent=fentanyl;FOI=flight of ideas;FTF=face to face;frag=fragmented;gvn=given;halluc+=hallucination;hrg+=hearing;hsg=housing;
incarc=incarcerated;incr=increased;indep=independent;intox=intoxicated;intrus=intrusive;invol=involuntary;judg=judgment;lac+=laceration;
lvl+=level;malod=malodorous;mat'l=material;melat=melatonin;ltd=limited;mem=memory;mirt=mirtazapine;mgr+=manager;msg=message;MST=military sexual trauma;NM NMs=nightmares;OOB=out of bed;pprwk=paperwork;PCG=primary caregiver;NGRI=not guilty by reason of insanity;obs=observation;ofc=office;
ppd=packs per day;ptnr=partner;ret'd=returned;RP'd=role-played;QOL=quality of life;quet=quetiapine;rdy=ready;r/s'd=rescheduled;RTW=return to work;rly=really;redir=redirected;relshp rel'ship rlshp r/ship=relationship;scrn+=screen;sed=sedation;
sert=sertraline;sp_ed sped=special education;spons=sponsor;SPMI=serious and persistent mental illness;stmt+=statement;stu+=student;subm=submitted;svc+=service;tmr=tomorrow;twd=toward;UTA=unable to attend;traz=trazodone;uncoop=uncooperative;
vid=video;w/out=without`,
  ),
  b('eff', 'effect', { to: 'effective', after: /^\.?\s+(?:\d{1,2}\/|today|immed)/i }),
  ...verbs(
    `adm=admitt;admin=administer;arr=arriv;assg=assign;auth=authoriz;cx=cancell;chall=challeng;ck=check;clr=clear;compl=complet;cont=continu;deesc=de-escalat;
decomp=decompensat;decr=decreas;dx=diagnos;disch=discharg;dissoc=dissociat;enc=encourag;eval=evaluat;
expl=explor;hosp=hospitaliz;id=identify;ident=identify;inc=increas;incr=increas;intro=introduc;
LC=late cancell;n/s=no-show;norm=normaliz;obs=observ;partic=participat;prac=practic;rx=prescrib;proc=process;rec=receiv;
redir=redirect;refl=reflect;rep=report;rpt=report;rev=review;sugg=suggest;txt=text;trig=trigger;val=validat;
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
  b(
    'fb',
    undefined,
    {
      to: 'feedback',
      before:
        /\b(?:gave|give|given|got|gets|provided|positive|receptive to|asked for|constructive|peer|group|and|w\/|for)\s$/i,
    },
    { to: 'feedback', after: /^\s*(?:to|from|re\b|given|accepted|received|provided|well)/i },
  ),
  b("FBs FB's", undefined, {
    to: 'flashbacks',
    near: /\b(?:smell|trigger|trauma|PTSD|NMs?|nightmares?|MST|assault|combat|intrusive|dissoc\w*|x\d|\d\s?x)/i,
  }),
  // Decreased, declined or deceased: only what stands beside it tells.
  c(
    "dec'd decd",
    ['decreased', 'declined', 'deceased'],
    {
      to: 'decreased',
      after: /^\s*(?:from|to \d|by \d|sx|symptoms?|anx\w*|dep\w*|sleep|slp|app\w*|energy|freq|mood)/i,
    },
    { to: 'deceased', before: /\b(?:mo|fa|mom|dad|mother|father|bro|sis|gma|gpa|husband|wife|parents?)\s(?:is\s)?$/i },
    { to: 'declined', after: /^\s*(?:to\s\p{L}|ref\w*|offer|meds?|tx|snack|group)/iu },
  ),
  b("tx'd txd", 'treated', { to: 'transferred', after: /^\s*(?:to|from)\b/i }),
  b("tx'g txing", 'treating'),
  b(
    'conc',
    'concentration',
    {
      to: 'concussive',
      before: /\bpost-?\s?$/i,
    },
    {
      to: 'concerns',
      before: /\b(?:safety|any|no|new|voiced|express\w*|parent\w*|health|main|school|attachment|bonding|med)\s$/i,
    },
    keep({ after: /^\.?\s*(?:camp|tab|solution)/i }),
  ),
  b('bev', 'beverage', { to: 'beverages', before: /(?:^|[^\d.])(?:[2-9]|\d\d)\s$/ }),
  b('bevs', 'beverages'),
  b("exp'd expd", 'experienced', {
    to: 'expired',
    before:
      /\b(?:ROI|auth|authorization|license|card|consent|rx|meds?|ID|insurance|ins|coverage|order|TRO|permit|lease|plan)\s$/i,
  }),
  a("exp'g expg exp'ing", 'experiencing'),
  a("app'd appd", 'appeared'),
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
  b(
    'req',
    undefined,
    { to: 'request', after: /^\s*(?:withdrawn|denied|approved|granted|pend|sent|made|form|submitted|rec'?d)/i },
    { to: 'requested', after: /^\s+(?!by|for)[a-z]/i },
  ),
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
