/*
 * Bias, then one weight a feature of `eventFeatures`, in its order. Made by `scripts/train-grounding.ts`, 2026-11-27.
 */
export const EVENT_WEIGHTS: readonly number[] = [
  -1.596, 0.744, -0.193, 0.365, 0.01, 0.095, 0.197, 0.926, -0.159, 0.276, 1.51, 0.146, -0.191, 0.617, 0.271,
];
