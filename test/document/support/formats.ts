import { dap, type Format, soap } from '@evenfall/templates';

/** A format of a host's own, with ids a content expression could not hold, and no section of SOAP's but the plan. */
export const seven: Format = {
  id: 'seven',
  version: 1,
  title: 'Intake',
  sections: ['reason', 'history-past', 'history.past', 'strengths', 'risk', 'goals', 'plan'].map((id, index) => ({
    id,
    title: `Part ${index + 1}`,
    guidance: `What belongs in part ${index + 1}`,
    slots: ['report'],
    aliases: [],
  })),
};

export const formats: readonly Format[] = [soap, dap, seven];

/** Letters that only this section's text is written with. */
export const alphabet = (section: number): string => 'abcdefghijklmnopqrstuvwxyz'.slice(section * 3, section * 3 + 3);
