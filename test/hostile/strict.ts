/* Runs in a page with a strict policy and Trusted Types, and reports to its parent. */
import { runHostile } from './run.js';

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

parent.postMessage({ outcomes: await runHostile().catch((error) => [{ channel: String(error) }]), errors }, '*');
