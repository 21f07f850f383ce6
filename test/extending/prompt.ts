// docs/extending.md
import type { PromptRenderer } from '@evenfall/editor';

/** The next appointment is chosen from the practice's calendar, not typed. */
const nextVisit: PromptRenderer = (result, { answer }) => {
  const list = document.createElement('div');
  list.role = 'group';
  list.ariaLabel = result.question;
  for (const time of ['Tuesday at 16:00', 'Thursday at 09:00']) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = time;
    button.addEventListener('click', () => answer(`Next session: ${time}.`));
    list.append(button);
  }
  return list;
};

const editor = document.querySelector('evenfall-editor')!;
editor.extensions = { ...editor.extensions, prompts: { next_visit: nextVisit } };
