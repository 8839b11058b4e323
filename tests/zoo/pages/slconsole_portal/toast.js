// Toasts, as the documentation of <sl-alert> creates them.
function escapeHtml(html) {
  const div = document.createElement("div");
  div.textContent = html;
  return div.innerHTML;
}

export function notify(message, variant = "primary", icon = "info-circle", duration = 3000) {
  const alert = Object.assign(document.createElement("sl-alert"), {
    variant,
    closable: true,
    duration,
    innerHTML: `<sl-icon name="${icon}" slot="icon"></sl-icon>${escapeHtml(message)}`,
  });
  document.body.append(alert);
  return alert.toast();
}

/** The server's answer; whoever is signed out meanwhile signs in again. */
export async function ask(path, options) {
  const answer = await fetch(path, options);
  if (answer.status === 401) location.assign(`/connexion?service=${encodeURIComponent(location.pathname)}`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer;
}
