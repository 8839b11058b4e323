// What every page of the portal does.
const appeler = async (adresse, envoi) => {
  const reponse = await fetch(adresse, envoi && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(envoi) });
  const recu = await reponse.json();
  if (!reponse.ok) throw new Error(recu.message || "Une erreur est survenue. Veuillez réessayer.");
  return recu;
};

for (const bouton of document.querySelectorAll("[data-temoins]")) {
  bouton.addEventListener("click", async () => {
    await appeler("/cookies", {});
    document.getElementById("temoins").remove();
  });
}
