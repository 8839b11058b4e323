/* Menus of the bars, frames that fold, lists that profiles are moved between, and the cookies' banner. */
(function () {
  var each = function (selector, does) { Array.prototype.forEach.call(document.querySelectorAll(selector), does); };

  each(".dropdown-toggle", function (link) {
    link.addEventListener("click", function (event) {
      var open = link.parentNode.classList.contains("open");
      each(".dropdown.open", function (one) { one.classList.remove("open"); });
      link.parentNode.classList.toggle("open", !open);
      event.stopPropagation();
    });
  });
  document.addEventListener("click", function () { each(".dropdown.open", function (one) { one.classList.remove("open"); }); });

  each("fieldset .toggler", function (link) {
    link.addEventListener("click", function () { link.closest("fieldset").classList.toggle("folded"); });
  });

  each("form.services .fieldset", function (chapter) {
    var left = chapter.querySelector(".choice-left"), right = chapter.querySelector(".choice-right");
    var kept = chapter.querySelector(".choice-kept"), on = chapter.querySelector("input[value='1']");
    var move = function (from, to) {
      Array.prototype.slice.call(from.selectedOptions).forEach(function (one) { one.selected = false; to.appendChild(one); });
      kept.value = Array.prototype.map.call(right.options, function (one) { return one.value; }).join(",");
    };
    var look = function () {
      Array.prototype.forEach.call(chapter.querySelectorAll(".move-boxes select, .move-boxes button"), function (one) { one.disabled = !on.checked; });
    };
    chapter.querySelector(".move-right").addEventListener("click", function () { move(left, right); });
    chapter.querySelector(".move-left").addEventListener("click", function () { move(right, left); });
    left.addEventListener("dblclick", function () { move(left, right); });
    right.addEventListener("dblclick", function () { move(right, left); });
    Array.prototype.forEach.call(chapter.querySelectorAll("input[type=radio]"), function (one) { one.addEventListener("change", look); });
    look();
  });

  var banner = document.getElementById("cookieBanner");
  if (document.cookie.indexOf("cookieconsent=") < 0) setTimeout(function () { banner.style.display = ""; }, 500);
  each("#cookieBanner button", function (button) {
    button.addEventListener("click", function () {
      document.cookie = "cookieconsent=" + button.getAttribute("data-choice") + "; path=/; max-age=31536000";
      banner.style.display = "none";
    });
  });
})();
