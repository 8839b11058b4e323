// The way to the server: `[status, data]`; who is not signed in any more is shown the way in.
export async function ask(method: string, path: string, sent?: unknown): Promise<[number, any]> {
  const answer = await fetch(`/api/${path}`, {
    method,
    ...(sent === undefined ? {} : { body: JSON.stringify(sent), headers: { "Content-Type": "application/json" } }),
  });
  if (answer.status === 401) dispatchEvent(new Event("signedout"));
  return [answer.status, await answer.json().catch(() => null)];
}

export const read = async (path: string): Promise<any> => (await ask("GET", path))[1];
