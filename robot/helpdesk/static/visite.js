// Each new step is said once to a screen reader: the parts of the page that change are not read out by themselves.
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
});
