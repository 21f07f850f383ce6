// docs/extending.md
import type { CheckRule } from '@evenfall/templates';

/** This practice wants the plan to say who holds the safety plan, once there is one. */
const safetyPlanHolder: CheckRule = {
  id: 'harbour.safety-plan-holder',
  label: 'Who has the safety plan',
  question: 'Who has a copy of the safety plan?',
  severity: 'warn',
  section: 'plan',
  check: ({ sections }) => {
    const plan = sections.plan ?? '';
    const [, before = '', named] = /^(.*?)(safety plan)/is.exec(plan) ?? [];
    if (!named) return undefined;
    const start = before.length;
    return {
      status: /copy|given to|keeps it/i.test(plan) ? 'documented' : 'missing',
      evidence: [{ section: 'plan', start, end: start + named.length }],
    };
  },
};

const editor = document.querySelector('evenfall-editor')!;
editor.extensions = { ...editor.extensions, rules: [safetyPlanHolder] };
