/**
 * Two camps of judgement a line: no word of the one may stand where the source has words of the other only. No deeds: who forgot
 * one thing may have completed another. Own list, 2026-11-28.
 */
export const CAMPS = `helpful receptive engaged willing motivated eager cooperative compliant / skeptical resistant reluctant dismissive hesitant unwilling disengaged doubtful unconvinced
bright brighter euthymic cheerful upbeat / flat flatter blunted dysphoric sad
calm relaxed settled composed / agitated restless tense irritable
coherent organized linear / disorganized tangential incoherent
rested refreshed / tired exhausted fatigued
supportive warm / critical hostile cold
sure certain confident / unsure uncertain doubtful`;
