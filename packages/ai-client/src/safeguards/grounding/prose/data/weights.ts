/*
 * Bias, then one weight a feature of `wordingFeatures`, in its order. Made by `scripts/train-grounding.ts`, 2026-11-27.
 */
export const WEIGHTS: readonly number[] = [
  -3.078, 0.494, -0.349, 0.556, 0, 0.103, 0.438, 1.502, -0.294, 0.803, 0.63, 0.637, 0.19, 0.469, 0.266, -0.322, 2.015,
  0.765, 0.286, 1.042, 0.651,
];
