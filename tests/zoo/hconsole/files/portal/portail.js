// What the portal's pages do without the server: profiles appear with « Oui », another site is gone to, the band is closed.
document.addEventListener("change", function (event) {
  var field = event.target;
  if (field.className === "mes-sites") location.href = field.value;
  if (field.type === "radio") {
    var node = field;
    while (node && node.className !== "chapitre") node = node.parentNode;
    if (node) node.getElementsByClassName("profils")[0].style.display = field.value === "1" ? "" : "none";
  }
});
document.addEventListener("reset", function () {
  setTimeout(function () {
    var on = document.querySelectorAll(".chapitre input[type=radio]:checked");
    for (var i = 0; i < on.length; i++) on[i].dispatchEvent(new Event("change", { bubbles: true }));
  });
});
document.addEventListener("click", function (event) {
  var node = event.target;
  if (node.getAttribute && node.getAttribute("href") === "#") event.preventDefault();
  if (node.className === "fermer-cookies") {
    document.cookie = "bandeau=1; path=/; max-age=31536000";
    document.getElementById("cookies").style.display = "none";
  }
});
if (document.cookie.indexOf("bandeau=1") >= 0) document.getElementById("cookies").style.display = "none";
