// Which screen comes first: signing in, choosing the base, or the work itself.
import { bases } from "./bases.ts";
import { frame } from "./frame.ts";
import { read } from "./server.ts";
import { signIn } from "./sign_in.ts";

let entering = false;

export async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  root.innerHTML = `<div class="wait"><sl-spinner></sl-spinner></div>`;
  const session = await read("session");
  entering = !session.signed;
  if (!session.signed) signIn(root, start);
  else if (!session.base) bases(root, start);
  else frame(root, session, start);
}

addEventListener("signedout", () => entering || start());
