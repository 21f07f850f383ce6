/**
 * The page as another person has it: the command `media` emulates a coarse pointer and forced colours, and takes both back
 * without arguments. Chromium only; elsewhere there is nothing to take back.
 */
export function media() {
  return {
    name: 'media',
    /** @param {{ command: string, payload?: { coarse?: boolean, forcedColors?: boolean }, session: any }} call */
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'media') return undefined;
      const page = session.browser.getPage(session.id);
      const { coarse = false, forcedColors = false } = payload;
      if (!page.evenfallMedia && !coarse && !forcedColors) return true;
      // One session for the page: what is emulated ends with it.
      page.evenfallMedia ??= await page.createCDPSession();
      const devtools = page.evenfallMedia;
      await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: coarse, maxTouchPoints: 1 });
      await devtools.send('Emulation.setEmulatedMedia', {
        features: forcedColors ? [{ name: 'forced-colors', value: 'active' }] : [],
      });
      return true;
    },
  };
}
