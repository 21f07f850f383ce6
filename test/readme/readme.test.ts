import { AiError } from '@evenfall/ai-client';
import { createNote, soap } from '@evenfall/templates';
import { expect } from 'chai';
import { saved } from './host.js';
import { aiClient } from './model.js';

const text = async (path: string): Promise<string> => (await fetch(`/${path}`)).text();

describe('the README', () => {
  it('embeds the editor as it says', async () => {
    const [markup = ''] = (await text('README.md')).match(/<form>[\s\S]*?<\/form>/) ?? [];
    const host = document.createElement('div');
    host.innerHTML = markup;
    document.body.append(host);
    await import('./embed.js');
    const editor = host.querySelector('evenfall-editor');
    await editor?.ready;
    const data = new FormData(host.querySelector('form') as HTMLFormElement);
    expect(JSON.parse(String(data.get('note')))).to.include({ type: 'evenfall-note' });
    expect(host.querySelector('evenfall-checklist')?.shadowRoot?.textContent).to.match(/Documentation/);
    editor?.dispatchEvent(new CustomEvent('evenfall-sign', { detail: { note: createNote(soap) } }));
    expect(saved).to.have.lengthOf(1);
    host.remove();
  });

  it('sends nothing to a model without consent', async () => {
    const events: string[] = [];
    const request = {
      template: { id: 'soap', sections: [] },
      sources: [{ id: 's', kind: 'shorthand' as const, text: 'anx 7/10', trusted: true }],
    };
    let code: string | undefined;
    try {
      for await (const event of aiClient.draft(request)) {
        events.push(event.type);
        if (event.type === 'end') code = event.fellBackFrom?.code;
      }
    } catch (error) {
      code = AiError.isInstance(error) ? error.code : 'not typed';
    }
    expect(code).to.equal('consent_required');
  });
});
