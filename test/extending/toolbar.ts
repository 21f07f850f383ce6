// docs/extending.md
import '@evenfall/editor/define';

/** Bold as this practice draws it; what it does is the editor's. */
const bold = document.createElement('button');
bold.type = 'button';
bold.slot = 'toolbar-bold';
bold.textContent = 'Strong';
// A press must not take the selection away.
bold.addEventListener('mousedown', (event) => event.preventDefault());

const editor = document.querySelector('evenfall-editor')!;
bold.addEventListener('click', () => editor.run('bold'));
editor.addEventListener('evenfall-tools', ({ detail: { active, possible } }) => {
  bold.ariaPressed = String(active.has('bold'));
  bold.disabled = !possible.has('bold');
});
editor.append(bold);
