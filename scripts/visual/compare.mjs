/**
 * Measured between two versions of Chromium (Debian's and the one that comes as a package), 189 stories: letters drawn
 * otherwise make 0.9 % of the blocks with something in them differ at most; 4 pixels by which the lower part of a page has
 * moved make 5 % differ.
 */

/** Side of a block, in pixels of the picture. */
const BLOCK = 6;
/** Difference of the mean of a block, of 255, that counts. */
const STEP = 18;
/** Share of the blocks with something in them that may differ. */
const SHARE = 0.012;
/** And this many may in any case: a mark of some few pixels. */
const SOME = 4;

/**
 * What is different about two pictures, in words; undefined where nothing is. A browser decodes them: nothing else need be
 * installed.
 * @param {import('puppeteer-core').Page} page
 * @param {Buffer} was
 * @param {Buffer} is
 * @param {number} [share] of the blocks with something in them that may differ
 * @returns {Promise<string | undefined>}
 */
export async function compare(page, was, is, share = SHARE) {
  const found = await page.evaluate(
    async (pictures, block, step) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const blob = await (await fetch(`data:image/webp;base64,${base64}`)).blob();
          const bitmap = await createImageBitmap(blob);
          const { width, height } = bitmap;
          const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
          if (!context) throw new Error('no canvas');
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, width, height);
        }),
      );
      if (!a || !b) throw new Error('no picture');
      if (a.width !== b.width || Math.abs(a.height - b.height) > 1) {
        return { size: `${a.width} × ${a.height}, now ${b.width} × ${b.height}` };
      }
      const [width, height] = [a.width, Math.min(a.height, b.height)];
      let [blocks, other] = [0, 0];
      let [x0, y0, x1, y1] = [width, height, 0, 0];
      for (let y = 0; y < height; y += block) {
        for (let x = 0; x < width; x += block) {
          const [right, bottom] = [Math.min(x + block, width), Math.min(y + block, height)];
          const sums = [0, 0, 0];
          let filled = false;
          for (let v = y; v < bottom; v += 1) {
            for (let u = x; u < right; u += 1) {
              const at = (v * width + u) * 4;
              for (let channel = 0; channel < 3; channel += 1) {
                const [was, is, blank] = [a.data[at + channel], b.data[at + channel], a.data[channel]].map(Number);
                sums[channel] = Number(sums[channel]) + Number(was) - Number(is);
                filled ||= Math.abs(Number(was) - Number(blank)) > 16 || Math.abs(Number(is) - Number(blank)) > 16;
              }
            }
          }
          if (filled) blocks += 1;
          const pixels = (right - x) * (bottom - y);
          if (sums.every((sum) => Math.abs(sum) / pixels <= step)) continue;
          other += 1;
          [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, right), Math.max(y1, bottom)];
        }
      }
      return { blocks, other, where: [x0, y0, x1, y1].map((each) => each * 2) };
    },
    [was.toString('base64'), is.toString('base64')],
    BLOCK,
    STEP,
  );
  if (found.size !== undefined) return `another size: ${found.size}`;
  const { blocks, other, where } = found;
  if (other <= Math.max(SOME, blocks * share)) return undefined;
  return `${((other / Math.max(1, blocks)) * 100).toFixed(1)} % differs, between ${where.slice(0, 2)} and ${where.slice(2)}`;
}
