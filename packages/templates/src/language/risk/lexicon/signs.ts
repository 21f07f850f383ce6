/*
 * What a sign about a denial weighs, in quarters, against the denial; below nought it speaks for it. The sum must exceed what a denial has
 * by itself. A line is a weight and its signs. Made by `scripts/train-denials.ts` from the development packs, 2026-11-28.
 */
export const STANDING = 6;
export const SIGNS = `
-7 A@other B@other E>3 E@other
-6 or
-5 even pain
-4 coffee mood most my orient seem winter wrong
-3 B~ask B~no Lnot about both bus chat chronic clear colleague concern continu driver feel grandmother hurt june like loud lunch make mon pharmacist present sad session shout skip sleep small thought work worry
-2 # -post =hi ? A~change A~deny A~no A~remote A~resist A~unasked B" B~change B~not B~remote E>6 Enot L@other acknowledg agre all also although angry any appointment approach at attempt because bor brother call came chang child consider current currently direct directly dog drink emergency endorse ever evidence exercise fall family forward friend good how ideation item letter life linear live lonely mind office once organiz parent plan relax school sell shar since sister so stay still stimuli suicide talk tearful tense thing throughout true visit want we weekly well x4 year
-1 =avh =self_harm A>10 A^coordinate Anot A~ask A~joke A~long_span A~postno A~topic A~yes B>6 B@ B~cease B~fear B~if B~postno B~yes E" E>15 E@ L>3 admit aga alone anxious anyone appear appetite arm bright but by calmer change clinic crisi cry daily do endors fewer fine form hard hav herself homework husband i improv late line list liv made me medication meet money month motivat negative never night nightmar nil normal number okay panic peer phq practis prior process protective re report restrict return review risk safe see son speech sponsor spr stat strength stressful support tak three treatment two urg vision voic week wish youth
1 ( ) ; A" A~fear A~open A~short_span A~undeny B~deny B~earnest B~undeny L>10 as ask be breath cal can cut describ dur each else entry every for friday give go had hand house if interview just landlord left less more no non nurse on one only over room safety shift smil sunday teen time tuesday wed what when while wil will without you
2 +post A>6 A^contrast A~if A~postyes A~recent Bnot B~doubt B~evade B~joke L>6 absent after ago answer argu away before date den deny door early enough far find follow free hang history hour keep let longer look minut moment name neg nightly noth off open other own per question real say search second shake show someth stand summer tear than then there think though tomorrow unless write yet
3 A@ A^subordinate A~evade B>10 B~disbelief B~recent actively acute am box come down eye fail finger first floor gave hear held know lack later lift mean monday morn not note officer partner pos previous repeatedly roof sorry speak tablet tell untrue weekend who would wrist
4 'd A~doubt believe hold it lie long messag someone twice
5 " B~open stop
6 B~resist denial
`;
