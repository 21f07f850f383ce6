/*
 * Who may be in a sentence beside the client: one role a line, its head first, with what gender a pronoun would have.
 * Own list, 2026-11, US and UK.
 */
export const PEOPLE = `client: client patient pt ct cl clt consumer resident student veteran teen teenager adolescent
therapist: therapist clinician writer counselor counsellor th tx'ist i facilitator
mother f: mother mom mum mommy mama
father m: father dad daddy papa
wife f: wife
husband m: husband husb hubby
spouse: spouse partner significant-other
parent: parent parents
sister f: sister sis
brother m: brother bro
sibling: sibling sib
son m: son
daughter f: daughter dtr
boyfriend m: boyfriend bf
girlfriend f: girlfriend gf
grandmother f: grandmother grandma gran nana gma gm
grandfather m: grandfather grandpa gpa gramps
grandson m: grandson
granddaughter f: granddaughter
grandparent: grandparent
aunt f: aunt
uncle m: uncle
cousin: cousin
niece f: niece
nephew m: nephew
stepfather m: stepfather stepdad
stepmother f: stepmother stepmom stepmum
stepson m: stepson
stepdaughter f: stepdaughter
mother-in-law f: mil
father-in-law m: fil
sister-in-law f: sil
brother-in-law m: bil
child: child kid
ex: ex
friend: friend buddy mate pal bestie
roommate: roommate flatmate housemate
neighbor: neighbor neighbour
coworker: coworker colleague
boss: boss manager supervisor
landlord: landlord
sponsor: sponsor
teacher: teacher
coach: coach
captain: captain
doctor: doctor physician pcp gp md
psychiatrist: psychiatrist prescriber
nurse: nurse rn
officer: officer po
worker: worker caseworker cm
lawyer: lawyer attorney
interpreter: interpreter translator
judge: judge
nutritionist: nutritionist dietitian dietician
police: police cop cops pd
pastor: pastor priest rabbi imam
school: school
staff: staff`;

/** Verbs that make their subject the speaker of what follows. */
export const SAYING =
  /^(?:said|told|thought|felt|stat|say|state|report|describe|call|claim|note|mention|tell|think|believe|feel|admit|endorse|deny|explain|share|express|add|allege|insist|complain|view|identify|acknowledge|estimate|confirm|indicate|worry|recall|voice|relay|disclose|verbalize|mean|comment|observe|insist|attribut|attribute|recommend|suggest|advise)(?:s|d|ed)?$/;

/** One line a general name of persons, then those it may stand for. */
export const KINDS = `parent mother father stepmother stepfather
sibling sister brother
child son daughter
spouse wife husband boyfriend girlfriend ex
grandparent grandmother grandfather
doctor psychiatrist
staff nurse teacher worker school
school teacher staff coach
worker officer
officer worker police
friend roommate`;
