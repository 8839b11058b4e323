// Each new step is said once to a screen reader: the parts of the page that change are not read out by themselves. And
// one present picture takes the place of another once it is there, so that none of them blinks.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const told = document.getElementById("annonce");
  const tell = () => {
    const asked = document.querySelector("#etat .asked");
    const step = document.querySelector("#recit [aria-current=step] .says");
    const result = document.querySelector("#etat .result");
    const text = (asked || step || result)?.textContent.replace(/\s+/g, " ").trim() ?? "";
    if (told.textContent !== text) told.textContent = text;
  };
  document.body.addEventListener("htmx:afterSwap", tell);

  const present = (place) => place.querySelector("img.present");
  document.body.addEventListener("htmx:sseBeforeMessage", (event) => {
    if (event.target.id !== "vue") return;
    const shown = present(event.target);
    const next = present(new DOMParser().parseFromString(event.detail.data, "text/html"));
    if (!shown || !next) return;
    event.preventDefault();
    shown.src = next.getAttribute("src");
  });
});
