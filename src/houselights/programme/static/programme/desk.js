// Reads a showtime line while it is typed, and prints beside it what it means.
const form = document.querySelector("[data-desk-read]");

const read = async (row) => {
  const asked = new URLSearchParams(
    [...row.querySelectorAll("[name]")].map((field) => [field.name, field.value]),
  );
  const answer = await fetch(`${form.dataset.deskRead}?${asked}`);
  if (answer.ok) row.querySelector(".desk__reading").innerHTML = await answer.text();
};

const isWhole = (row) =>
  ["film-", "line-"].every((name) => row.querySelector(`[name^=${name}]`).value.trim());

let waiting;
form?.addEventListener("input", (event) => {
  const row = event.target.closest("tr");
  clearTimeout(waiting);
  if (row && isWhole(row)) waiting = setTimeout(read, 250, row);
});
