// A menu opens under the pointer; it closes once an entry is chosen.
function menus() {
  var items = document.querySelectorAll("#menu > li");
  for (var i = 0; i < items.length; i++) {
    items[i].onmouseover = function () { if (!this.choisi) this.className = this.className.replace(/ ?ouvert/, "") + " ouvert"; };
    items[i].onmouseleave = function () { this.choisi = false; this.className = this.className.replace(/ ?ouvert/, ""); };
    var links = items[i].querySelectorAll("ul a");
    for (var j = 0; j < links.length; j++) links[j].onclick = fermer;
  }
}
function fermer() {
  var item = this.parentNode.parentNode.parentNode;
  item.choisi = true;
  item.className = item.className.replace(/ ?ouvert/, "");
}
function duree(on) {
  document.getElementById("duree_Hour").disabled = !on;
  document.getElementById("duree_Minute").disabled = !on;
}
