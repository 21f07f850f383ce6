/** Diagnoses as they are written in notes (DSM-5-TR and ICD-10 names, common short forms; own list). */
export const DIAGNOSES: Readonly<Record<string, string>> = {
  /** Enough alone. */
  diagnosis_name: `acute stress reaction,add,adhd,agoraphobia,alcohol dependence,an-bp,an-r,anorexia,anxiety nos,arfid,asd,asperger*,aud,autism,
avoidant personality,bd1,bd2,bed dx,bipolar,borderline personality,bpd,bulimia,clinical depression,complicated bereavement,
complicated grief,cptsd,cyclothymi*,d/o,dependence syndrome,dependent personality,depressive episode,did dx,disorder,disorders,
dissociative identity,dmdd,dysthymia,ednos,emotionally unstable personality,eupd,fnd,gad,gender dysphoria,generalised anxiety,
generalized anxiety,hypochondriasis,illness anxiety,major depression,manic episode,mdd,mixed anxiety and depression,
mixed anxiety and depressive,narcissistic personality,ocd,odd,opioid dependence,osfed,oud,pdd,persistent depressive,pmdd,
post-natal depression,post-traumatic stress,postnatal depression,postpartum depression,posttraumatic stress,primary insomnia,
prolonged grief,psychotic episode,ptsd,recurrent depression,sad dx,schizoaffective,schizophren*,selective mutism,social phobia,
specific phobia,sud,tbi,tourette*,trichotillomania,uncomplicated bereavement,z60*,z62*,
z63*`,
  /** Diagnostic only with a specifier beside them. */
  diagnosis_word: `alcohol use,anorexia,anxiety,bereavement,cannabis use,cocaine use,dependence,depressed type,depression,depressive,grief,insomnia,
mania,opioid use,panic,phobia,psychosis,
stimulant use`,
  specifier: `acute,by history,chronic,combined presentation,diagnosed,diagnosis,dx,early remission,full remission,in remission,
inattentive presentation,mild,moderate,nos,partial remission,peripartum onset,persistent,provisional,r/o,recurrent,rule out,severe,
single episode,sustained remission,unspecified,with anxious distress,
with psychotic features`,
  diagnosis_head: `dx, diagnosis, diagnoses, dsm, icd, impression, criteria for`,
};
