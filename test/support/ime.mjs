/** An input method for tests: the command `ime` composes `steps` as a real one does, then commits `commit`. Chromium only. */
export function ime() {
  return {
    name: 'ime',
    /** @param {{ command: string, payload: any, session: any }} call */
    async executeCommand({ command, payload, session }) {
      if (command !== 'ime') return undefined;
      const devtools = await session.browser.getPage(session.id).createCDPSession();
      for (const text of payload.steps) {
        await devtools.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      }
      await devtools.send('Input.insertText', { text: payload.commit });
      await devtools.detach();
      return true;
    },
  };
}
