// What the portal's pages do by themselves: the volet, its categories, the dialog of sites, the forms' fields.
const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

all("#volet-icone", (icon) => icon.addEventListener("click", () => {
  document.getElementById("volet").classList.toggle("volet-ouvert");
}));

all("[data-toggle=collapse]", (header) => header.addEventListener("click", (event) => {
  event.preventDefault();
  const body = document.querySelector(header.getAttribute("href"));
  const opens = !body.classList.contains("show");
  // One category at a time.
  all("#volet .panel-collapse", (one) => one.classList.remove("show"));
  all("#volet .panel-header", (one) => one.classList.add("collapsed"));
  body.classList.toggle("show", opens);
  header.classList.toggle("collapsed", !opens);
}));

all("[data-modal]", (button) => button.addEventListener("click", () => {
  document.getElementById(button.dataset.modal).classList.add("modal-ouvert");
}));
all("[data-dismiss=modal]", (button) => button.addEventListener("click", () => {
  button.closest(".modal").classList.remove("modal-ouvert");
}));

// What is posted is the hidden field before each box.
all(".custom-checkbox input[type=checkbox]", (box) => box.addEventListener("click", () => {
  box.previousElementSibling.value = box.checked;
}));
all(".acces", (radio) => radio.addEventListener("click", () => {
  radio.closest(".service").querySelectorAll("input[type=checkbox]").forEach((one) => { one.disabled = radio.value !== "true"; });
}));

all("form.exige", (form) => form.addEventListener("submit", (event) => {
  const field = form.querySelector("select"), group = field.closest(".form-group");
  group.classList.toggle("has-error", !field.value);
  group.querySelector(".form-feedback-item").classList.toggle("d-none", Boolean(field.value));
  if (!field.value) event.preventDefault();
}));
