/** As much of tar as the browser archives need (plain files, folders, links), without relying on a tar command. */
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';

const block = 512;

/** @param {Buffer} field */
const text = (field) => field.toString('utf8').replace(/\0.*$/s, '');

/**
 * @param {AsyncIterable<Buffer>} stream
 * @param {string} folder
 */
export async function extractTar(stream, folder) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  const data = Buffer.concat(chunks);
  let longName = '';
  for (let at = 0; at + block <= data.length; ) {
    const header = data.subarray(at, at + block);
    if (header[0] === 0) break;
    const size = Number.parseInt(text(header.subarray(124, 136)).trim() || '0', 8);
    const mode = Number.parseInt(text(header.subarray(100, 108)).trim() || '644', 8);
    const kind = String.fromCharCode(header[156] ?? 0);
    const prefix = text(header.subarray(257, 263)) === 'ustar' ? text(header.subarray(345, 500)) : '';
    const name = longName || join(prefix, text(header.subarray(0, 100)));
    const body = data.subarray(at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
    longName = '';
    if (kind === 'L') {
      longName = text(body);
      continue;
    }
    const target = join(folder, normalize(name));
    if (!target.startsWith(folder)) throw new Error(`archive entry outside its folder: ${name}`);
    if (kind === '5') {
      await mkdir(target, { recursive: true });
    } else if (kind === '2') {
      await mkdir(dirname(target), { recursive: true });
      await symlink(text(header.subarray(157, 257)), target);
    } else if (kind === '0' || kind === '\0') {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, body);
      await chmod(target, mode | 0o400);
    }
  }
}
