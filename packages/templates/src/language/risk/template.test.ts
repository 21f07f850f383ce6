import { expect } from 'chai';
import { GRAMMAR } from './grammar.js';
import { beginningsOf, template } from './template.js';

const found = (line: string, text: string): string | undefined => template(line).pattern().exec(text)?.[0];

describe('template', () => {
  it('reads word classes with their inflections', () => {
    expect(found('<kill> <self>', 'she is hanging herself')).to.equal('hanging herself');
    expect(found('<want> _4 <die>', 'wished that he were just dead')).to.equal('wished that he were just dead');
  });

  it('lets no negator stand in a gap of `_`, and any word in a gap of `+`', () => {
    expect(found('want* _3 die', 'wants never to die')).to.equal(undefined);
    expect(found('want* +3 die', 'wants never to die')).to.equal('wants never to die');
  });

  it('leaves out what is optional and stops at what must not follow', () => {
    expect(found('the? noose', 'a noose')).to.equal('noose');
    expect(found('(at|into)? home', 'into home')).to.equal('into home');
    expect(found('cutting !back|down', 'cutting back')).to.equal(undefined);
  });

  it('matches no empty text, and passes over a sentence only where the line cannot match', () => {
    const sentences = [
      'wants to die',
      'she sat with the pills',
      'hears voices',
      'hit her with a belt',
      'plan: jump',
      ', . "x',
    ];
    for (const [, , lines] of GRAMMAR) {
      for (const line of lines.split('\n')) {
        const read = template(line);
        for (const sentence of sentences) {
          read.pattern().lastIndex = 0;
          const match = read.pattern().exec(sentence);
          if (match) {
            expect(match[0], line).to.not.equal('');
            expect(read.mayMatch(beginningsOf(sentence)), line).to.equal(true);
          }
        }
      }
    }
  });
});
