import { couplesFamily } from '@evenfall/templates';
import { anySequenceOfEdits } from './support/edit-suite.js';
import { seven } from './support/formats.js';

// Six sections, and a host's own seven.
anySequenceOfEdits([couplesFamily, seven]);
