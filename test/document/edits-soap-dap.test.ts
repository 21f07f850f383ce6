import { dap, soap } from '@evenfall/templates';
import { anySequenceOfEdits } from './support/edit-suite.js';

anySequenceOfEdits([soap, dap]);
