import { birp, girp } from '@evenfall/templates';
import { anySequenceOfEdits } from './support/edit-suite.js';

anySequenceOfEdits([birp, girp]);
