// « Export des utilisateurs »: the form, and the file that comes of it.
import { ask, notify } from "./toast.js";

export async function exporting(slug) {
  const form = document.getElementById("export");
  const button = form.querySelector("sl-button[type=submit]");
  // As the documentation tells: wait for the controls before listening to the form.
  await Promise.all(["sl-button", "sl-input", "sl-select", "sl-option"].map((one) => customElements.whenDefined(one)));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const asked = new URLSearchParams(["profil", "classe", "nom"].map((name) => [name, form.querySelector(`[name=${name}]`).value]));
    button.loading = true;
    try {
      const file = await (await ask(`/api/${slug}/export?${asked}`)).blob();
      const link = Object.assign(document.createElement("a"), {
        href: URL.createObjectURL(file),
        download: `export-${slug}-${asked.get("profil")}.csv`,
      });
      link.click();
      URL.revokeObjectURL(link.href);
      notify("Le fichier a été téléchargé.", "success", "download");
    } catch {
      notify("L'export n'a pas abouti.", "danger", "exclamation-octagon");
    } finally {
      button.loading = false;
    }
  });
}
