// What the library's page is told by the plain site around it, and what it can ask of the server. No markup.
const widgets = {};
const site = {
  ...ZOO,
  post(what, sent = {}) {
    return fetch("/do/" + what, { method: "POST", body: JSON.stringify(sent) }).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    });
  },
  /** All chapters of « Accès aux services tiers »: [{key, on, profiles}] */
  saveServices(services) {
    return site.post("services", services);
  },
  /** The plain form's chapters as they stand on the screen (the save button alone is the library's). */
  plainServices() {
    const form = new FormData(document.querySelector("form.chapitres"));
    return site.services.map(({ key }) => ({
      key,
      on: form.get(key) === "oui",
      profiles: site.profiles.map((one) => one.key).filter((one) => form.has(`${key}_${one}`)),
    }));
  },
  setCas(number, value) {
    return site.post("cas", { number, value });
  },
  setDuration(minutes) {
    return site.post("duration", { kind: site.of, name: site.chosen, minutes });
  },
};
