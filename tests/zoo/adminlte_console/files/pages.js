// What the pages do by themselves: lists with a search (Select2), what « Oui » shows, the pencil, the stepper.
$(".select2").each(function () {
  $(this).select2({ width: "100%", placeholder: $(this).data("placeholder"), language: { noResults: () => "Aucun résultat" } });
});

$(".acces").on("change", function () {
  $(this).closest(".card-body").find(".profils").toggleClass("d-none", !this.checked);
});

// The pencil: the cell becomes a field until one of its two buttons.
$("table").on("click", ".modifier", function (event) {
  event.preventDefault();
  $(".annuler").trigger("click");
  const cell = $(this).closest("td"), before = cell.html(), number = $(this).data("ligne");
  const close = (html) => cell.html(html);
  const field = $('<input type="text" class="form-control form-control-sm">').val(cell.find(".valeur").text());
  const keep = $('<button type="button" class="btn btn-success" title="Valider"><i class="bi bi-check-lg"></i></button>');
  const cancel = $('<button type="button" class="btn btn-outline-secondary annuler" title="Annuler"><i class="bi bi-x-lg"></i></button>');
  cell.empty().append($('<div class="input-group input-group-sm">').append(field, keep, cancel));
  cancel.on("click", () => close(before));
  keep.on("click", () => {
    keep.add(cancel).add(field).prop("disabled", true);
    $.post("/ressources/cas", { ligne: number, valeur: field.val() }, (answer) => {
      close(before);
      cell.find(".valeur").text(answer.valeur);
    });
  });
  field.on("keydown", (pressed) => {
    if (pressed.key === "Enter") keep.trigger("click");
    if (pressed.key === "Escape") cancel.trigger("click");
  }).trigger("focus");
});

// The stepper, of use once the box is ticked.
$(".pas").on("click", function () {
  const field = $(this).closest(".input-group").find("input");
  field.val(Math.max(5, (parseInt(field.val(), 10) || 0) + $(this).data("pas")));
});
$(".minuteur").on("change", function () {
  $(this).closest("form").find(".duree").find("input, button").prop("disabled", !this.checked);
});
