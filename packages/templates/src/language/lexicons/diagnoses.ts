/** Diagnoses as they are written in notes (DSM-5-TR and ICD-10 names, common short forms; own list). */
export const DIAGNOSES: Readonly<Record<string, string>> = {
  /** Enough alone. */
  diagnosis_name: `gad, mdd, ptsd, cptsd, ocd, adhd, add, bpd, aud, oud, sud, sad dx, asd, odd, pdd, dmdd, bipolar, bd1, bd2, cyclothymi*,
    schizophren*, schizoaffective, agoraphobia, dysthymia, anorexia, bulimia, an-r, an-bp, bed dx, arfid, osfed, ednos, autism, asperger*,
    disorder, disorders, pmdd, tbi, borderline personality, narcissistic personality, avoidant personality, dependent personality, d/o,
    anxiety nos, major depression, recurrent depression, clinical depression, postpartum depression, post-natal depression,
    postnatal depression, persistent depressive, depressive episode, manic episode, mixed anxiety and depression,
    mixed anxiety and depressive, specific phobia, social phobia, primary insomnia, complicated bereavement, complicated grief,
    prolonged grief, uncomplicated bereavement, psychotic episode, generalized anxiety, generalised anxiety, selective mutism, tourette*,
    trichotillomania, gender dysphoria, dependence syndrome, alcohol dependence, opioid dependence, z63*, z60*, z62*, dissociative identity,
    did dx, emotionally unstable personality, eupd, fnd, illness anxiety, hypochondriasis, acute stress reaction, post-traumatic stress,
    posttraumatic stress`,
  /** Diagnostic only with a specifier beside them. */
  diagnosis_word: `depression, depressive, anxiety, panic, insomnia, bereavement, grief, phobia, mania, psychosis, dependence, alcohol use,
    cannabis use, opioid use, cocaine use, stimulant use, anorexia, depressed type`,
  specifier: `recurrent, single episode, in remission, partial remission, full remission, early remission, sustained remission, mild,
    moderate, severe, unspecified, with psychotic features, nos, provisional, r/o, rule out, by history, dx, diagnosis, diagnosed, chronic,
    acute, persistent, combined presentation, inattentive presentation, with anxious distress, peripartum onset`,
  diagnosis_head: `dx, diagnosis, diagnoses, dsm, icd, impression, criteria for`,
};
