import { expect } from 'chai';

describe('packages', () => {
  it('define no element unless a define entry is imported', async () => {
    const defined: string[] = [];
    const original = customElements.define;
    customElements.define = function (name, ...rest) {
      defined.push(name);
      original.call(this, name, ...rest);
    };
    try {
      await Promise.all([
        import('@evenfall/templates'),
        import('@evenfall/ai-client'),
        import('@evenfall/editor'),
        import('@evenfall/editor/evenings'),
        import('@evenfall/editor/habits'),
      ]);
    } finally {
      customElements.define = original;
    }
    expect(defined).to.deep.equal([]);
  });
});
