// The site's own server.
export class Refused extends Error {}

export async function call(path, method = "GET", body) {
  const answer = await fetch(`/api/${path}`, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const told = await answer.json();
  if (!answer.ok) throw new Refused(told.error ?? "Le serveur n'a pas répondu. Réessayez dans un instant.");
  return told;
}
