// What the console says and asks: toasts, and questions in a dialog. Markup as in Shoelace's examples.
export function element<T extends HTMLElement = HTMLElement>(html: string): T {
  const made = document.createElement("template");
  made.innerHTML = html.trim();
  return document.importNode(made.content, true).firstElementChild as T;
}

export function escapeHtml(text: string): string {
  const div = document.createElement("div");
  div.textContent = text;
  return div.innerHTML;
}

// Custom function to emit toast notifications
export function notify(message: string, variant = "success", icon = "check2-circle", duration = 3000): void {
  const alert = Object.assign(document.createElement("sl-alert"), {
    variant, closable: true, duration,
    innerHTML: `<sl-icon name="${icon}" slot="icon"></sl-icon>${escapeHtml(message)}`,
  }) as any;
  document.body.append(alert);
  alert.toast();
}
export const warn = (message: string) => notify(message, "danger", "exclamation-octagon", 6000);

type Question = { label: string; body: string; yes: string; no?: string; variant?: string; busy?: string };

/** That question in a dialog; once it is answered yes, `act` is done before the dialog leaves. */
export function question({ label, body, yes, no = "Annuler", variant = "primary", busy = "" }: Question, act?: () => Promise<unknown>): Promise<boolean> {
  const dialog = element<any>(`<sl-dialog label="${escapeHtml(label)}">
    <div class="body">${body}</div>
    <sl-button slot="footer" class="no">${no}</sl-button>
    <sl-button slot="footer" class="yes" variant="${variant}">${yes}</sl-button>
  </sl-dialog>`);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let answer = false;
    let working = false;
    dialog.querySelector(".no").addEventListener("click", () => dialog.hide());
    dialog.querySelector(".yes").addEventListener("click", async () => {
      if (working) return;
      answer = true;
      if (act) {
        working = true;
        if (busy) dialog.querySelector(".body").innerHTML = `<p>${busy}</p><sl-progress-bar indeterminate label="${busy}"></sl-progress-bar>`;
        dialog.querySelectorAll("sl-button").forEach((one: any) => (one.disabled = true));
        await act();
        working = false;
      }
      dialog.hide();
    });
    dialog.addEventListener("sl-request-close", (event: Event) => working && event.preventDefault());
    dialog.addEventListener("sl-after-hide", (event: Event) => {
      if (event.target !== dialog) return;
      dialog.remove();
      resolve(answer);
    });
    // The dialog has to be there before it is shown.
    dialog.updateComplete.then(() => dialog.show());
  });
}
