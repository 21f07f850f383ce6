/** Names and acronyms of measures, and words that make a score of a number. */
export const INSTRUMENTS: Readonly<Record<string, string>> = {
  instrument: `phq*, gad-7, gad7, gad-2, pcl*, c-ssrs, cssrs, audit, dast*, bdi*, bai, oq-45, oq45, y-bocs, ybocs, cy-bocs, ocir, oci-r,
    mdq, epds, whodas, crafft, sdq, psc, scared, rcads*, scas, mfq, smfq, cdi, basc*, cbcl, conners*, vanderbilt, asrs, wurs, caars, isi,
    psqi, ess, ham-d, hamd, hdrs, ham-a, hama, madrs, qids*, ymrs, asrm, panss, bprs, aims, sans, cgi, gaf, lsas, spin, spai, sias, pdss,
    mobility inventory, core-10, core-om, core-34, wsas, w&sas, wai, ors, srs, bsl-23, ders, des, itq, ies, caps-5, cpss*, ucla ptsd, tscc,
    lec-5, ptci, bhs, ssi, asq, sbq-r, pss, dass*, k10, k6, swls, rses, das, csi, rdas, eat-26, ede-q, edeq, scoff, bes, bsq, bpi, pcs,
    pseq, tsk, odi, cpaq, mmse, moca, gds, cesd, ces-d, bsi, scl-90*, sf-12, sf-36, promis, eq-5d, honos, daa, sds, sheehan, psyrats, bscs,
    bam, cows, ciwa*, assist, ftnd, pacs, penn alcohol, tlfb, socrates, urica, score-15, fad, pg-13, icg, pgd, ucla loneliness, zarit, zbi,
    psi, ecbi, cat-mh, ppcs, rpq, hit-6, midas, iesr, cats, sapas, msi-bpd, zan-bpd, snap-iv, edinburgh, beck, hamilton, columbia,
    yale-brown, liebowitz, penn state worry, pswq, insomnia severity, epworth, pittsburgh sleep, montreal cognitive, geriatric depression,
    young mania, outcome rating scale, session rating scale`,
  instrument_noun: `inventory, scale, index, questionnaire, checklist, screener, screen, measure, survey, form`,
};
