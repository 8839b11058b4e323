// What the pages' framework adds to every page.
function __doPostBack(target, argument) {
  var form = document.forms.aspnetForm;
  form.__EVENTTARGET.value = target;
  form.__EVENTARGUMENT.value = argument;
  garderPosition();
  form.submit();
}
function garderPosition() {
  var field = document.getElementById("__SCROLLPOSITIONY");
  if (field) field.value = Math.round(window.pageYOffset);
}
document.addEventListener("submit", garderPosition, true);

var THEME = "/App_Themes/Atrium/";
function image(img, open) {
  img.src = THEME + (open ? "moins" : "plus") + ".svg";
  img.alt = open ? "Réduire" : "Développer";
}
function basculer(key) {
  var body = document.getElementById("corps_" + key), open = body.style.display === "none";
  body.style.display = open ? "" : "none";
  image(document.getElementById("img_" + key), open);
}
function panneau(name) {
  var body = document.getElementById(name + "corps"), open = body.style.display === "none";
  body.style.display = open ? "" : "none";
  document.getElementById(name + "cpe_ClientState").value = open ? "1" : "0";
  image(document.getElementById(name + "img"), open);
}

function montrerCookies() {
  if (document.cookie.indexOf("cnil=1") < 0) document.getElementById("cookies").style.display = "";
}
function accepterCookies() {
  document.cookie = "cnil=1; path=/";
  document.getElementById("cookies").style.display = "none";
}
