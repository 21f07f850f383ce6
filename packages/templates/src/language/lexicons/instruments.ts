/** Names and acronyms of measures, and words that make a score of a number. */
export const INSTRUMENTS: Readonly<Record<string, string>> = {
  instrument: `aims,asq,asrm,asrs,assist,audit,bai,bam,basc*,bdi*,beck,bes,bhs,bpi,bprs,bscs,bsi,bsl-23,bsq,c-ssrs,caars,caps-5,cat-mh,cats,cbcl,
cdi,ces-d,cesd,cgi,ciwa*,columbia,conners*,core-10,core-34,core-om,cows,cpaq,cpss*,crafft,csi,cssrs,cy-bocs,daa,das,dass*,dast*,ders,
des,eat-26,ecbi,ede-q,edeq,edinburgh,epds,epworth,eq-5d,ess,fad,ftnd,gad-2,gad-7,gad7,gaf,gds,geriatric depression,ham-a,ham-d,hama,
hamd,hamilton,hdrs,hit-6,honos,icg,ies,iesr,insomnia severity,isi,itq,k10,k6,lec-5,liebowitz,lsas,madrs,mdq,mfq,midas,mmse,
mobility inventory,moca,montreal cognitive,msi-bpd,oci-r,ocir,odi,oq-45,oq45,ors,outcome rating scale,pacs,panss,pcl*,pcs,pdss,
penn alcohol,penn state worry,pg-13,pgd,phq*,pittsburgh sleep,ppcs,promis,psc,pseq,psi,psqi,pss,pswq,psyrats,ptci,qids*,rcads*,rdas,
rpq,rses,sans,sapas,sbq-r,scared,scas,scl-90*,scoff,score-15,sdq,sds,session rating scale,sf-12,sf-36,sheehan,sias,smfq,snap-iv,
socrates,spai,spin,srs,ssi,swls,tlfb,tscc,tsk,ucla loneliness,ucla ptsd,urica,vanderbilt,w&sas,wai,whodas,wsas,wurs,y-bocs,
yale-brown,ybocs,ymrs,young mania,zan-bpd,zarit,
zbi`,
  instrument_noun: `inventory, scale, index, questionnaire, checklist, screener, screen, measure, survey, form`,
};
