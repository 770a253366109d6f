// Searches what data/*.js lists. Every word must be found, with or without marks: "bac giang".
"use strict";

const { names, rows, columns } = window.khoso;
const form = document.querySelector("form");
const body = document.querySelector("tbody");
const more = document.querySelector(".more");
const PAGE = 100;
let hits = [];
let shown = 0;

const folded = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
const named = (column, value) => (names[column] ? names[column][value] : value);
const text = (column, value) =>
  Array.isArray(value) ? value.map((each) => named(column, each)).join(", ") : String(named(column, value) ?? "");

// Words are folded once for each name, not once for each row.
const foldedNames = Object.fromEntries(
  Object.entries(names).map(([column, found]) => [column, found.map(folded)]));
const foldedText = (column, value) => {
  const list = foldedNames[column];
  if (!list) return folded(String(value));
  return Array.isArray(value) ? value.map((each) => list[each]).join(" ") : list[value];
};
const searched = columns.flatMap((column, at) => (column.searched ? [[column.name, at]] : []));
const haystacks = rows.map((row) => searched.map(([name, at]) => foldedText(name, row[at])).join(" "));

function search() {
  const words = folded(form.elements.words.value).split(/\s+/).filter(Boolean);
  const wanted = [...form.querySelectorAll("select")]
    .filter((each) => each.value !== "")
    .map((each) => [columns.findIndex((column) => column.name === each.name), each.value]);
  hits = rows.filter((row, at) =>
    words.every((word) => haystacks[at].includes(word)) && wanted.every(([column, value]) => has(row[column], value)));
  shown = 0;
  body.replaceChildren();
  document.querySelector(".found").textContent =
    `${hits.length.toLocaleString("vi-VN")} trên ${rows.length.toLocaleString("vi-VN")} ${form.dataset.noun}`;
  add();
}

const has = (value, wanted) =>
  Array.isArray(value) ? value.some((each) => String(each) === wanted) : String(value) === wanted;

function add() {
  body.append(...hits.slice(shown, shown + PAGE).map(line));
  shown += PAGE;
  more.hidden = shown >= hits.length;
}

const headings = [...document.querySelectorAll("thead th")].map((each) => each.textContent);

function line(row) {
  const written = document.createElement("tr");
  columns.forEach((column, at) => {
    if (column.hidden) return;
    const cell = document.createElement("td");
    cell.dataset.heading = headings[written.children.length]; // narrow screens have no head
    if (column.links !== undefined) {
      const link = document.createElement("a");
      link.href = column.links + row[0] + ".html";
      link.textContent = text(column.name, row[at]);
      cell.append(link);
    } else {
      cell.textContent = text(column.name, row[at]);
    }
    if (typeof row[at] === "number" && !names[column.name]) cell.className = "n";
    written.append(cell);
  });
  return written;
}

for (const select of form.querySelectorAll("select")) {
  select.append(...names[select.name].map((name, value) => new Option(name, value)));
}
form.addEventListener("input", search);
form.addEventListener("submit", (event) => event.preventDefault());
more.addEventListener("click", add);
search();
