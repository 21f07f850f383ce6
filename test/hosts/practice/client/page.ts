/** What the server put into the page for its script. */
export const pageData = <Data>(): Data => JSON.parse(document.getElementById('data')?.textContent ?? 'null');

export async function send(method: string, path: string, body: unknown): Promise<Response> {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // Signed out in another tab, or too long away: what is typed is kept, and waits.
  if (response.status === 401) tell('You are signed out. Sign in in another tab, then go on here.');
  return response;
}

export function tell(text: string): void {
  const problem = document.getElementById('problem');
  if (!problem) return;
  problem.textContent = text;
  problem.hidden = text === '';
}
