/*
 * Brand names and the generic name each stands for, US and UK: the same drug by another name is the same drug.
 * Own list of what is prescribed in mental health and beside it, 2026-11. One line a generic, its brands after it.
 */
export const BRANDS = `alprazolam xanax
amitriptyline elavil
aripiprazole abilify
atomoxetine strattera
brexpiprazole rexulti
buprenorphine suboxone subutex sublocade
bupropion wellbutrin zyban
buspirone buspar
carbamazepine tegretol
cariprazine vraylar
citalopram celexa cipramil
clonazepam klonopin
clonidine kapvay
clozapine clozaril
desvenlafaxine pristiq
diazepam valium
disulfiram antabuse
divalproex depakote
donepezil aricept
duloxetine cymbalta
escitalopram lexapro cipralex
eszopiclone lunesta
fluoxetine prozac
fluvoxamine luvox
gabapentin neurontin
guanfacine intuniv
haloperidol haldol
hydroxyzine vistaril atarax
ibuprofen advil motrin
lamotrigine lamictal
levothyroxine synthroid
lisdexamfetamine vyvanse
lithium lithobid
lorazepam ativan
lurasidone latuda
memantine namenda
methylphenidate concerta ritalin
metoprolol lopressor
mirtazapine remeron
naloxone narcan
naltrexone vivitrol
olanzapine zyprexa
paracetamol panadol tylenol acetaminophen
paroxetine paxil seroxat
prazosin minipress
pregabalin lyrica
propranolol inderal
quetiapine seroquel
risperidone risperdal
sertraline zoloft lustral
topiramate topamax
trazodone desyrel
valproate depakene epilim
venlafaxine effexor
vortioxetine trintellix
ziprasidone geodon
zolpidem ambien`;
