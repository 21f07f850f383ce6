/*
 * Documentation time on this device: counting it, what it says, and introducing drafting step by step. An entry of its
 * own: an editor that counts nothing carries none of it.
 */
export * from './evenings/index.js';
