// Comfort only: every page can be read without this script.
"use strict";
(function () {
  var root = document.body.dataset.root;
  document.documentElement.classList.add("scripted");

  // index.html#fig-0123… leads on to the row's own words
  function lead() {
    var id = decodeURIComponent(location.hash.slice(1));
    if (!/^[a-z]+-[0-9a-f]+$/.test(id) || document.getElementById(id)) return;
    var digits = Number(document.body.dataset.digits || 0);
    if (digits) location.replace(root + "rows/" + id.split("-")[1].slice(0, digits) + ".html#" + id);
  }
  function onward() {
    var row = location.hash && document.getElementById(location.hash.slice(1));
    var link = row && row.dataset && "onward" in row.dataset && row.querySelector("a");
    if (link) location.replace(link.href);
  }
  addEventListener("hashchange", function () { lead(); onward(); });
  lead();
  onward();

  // Escape closes what a mark tells and gives the focus back to the mark
  addEventListener("keydown", function (event) {
    var open = event.key === "Escape" && document.querySelector(":target");
    if (!open || !open.querySelector(".card")) return;
    var link = Array.from(document.querySelectorAll('.prose a[href="#' + open.id + '"]')).find(function (a) {
      return !a.closest(".card");
    });
    var x = scrollX, y = scrollY;
    location.hash = "closed";
    scrollTo(x, y);
    if (link) link.focus({ preventScroll: true });
  });

  // a mark that is not shown is no stop for the Tab key
  ["figures", "dates", "mentions"].forEach(function (kind) {
    var box = document.getElementById("show-" + kind);
    if (!box) return;
    function stops() {
      document.querySelectorAll(".prose .t-" + kind + " > .w").forEach(function (link) {
        if (box.checked) link.removeAttribute("tabindex");
        else link.tabIndex = -1;
      });
    }
    box.addEventListener("change", stops);
    stops();
  });

  // tables are sorted by a press on a column's name
  function sortKey(cell) {
    var raw = cell.dataset.sort !== undefined ? cell.dataset.sort : cell.textContent.trim();
    var number = Number(raw.replace(/[,£%\s]/g, ""));
    return raw !== "" && !isNaN(number) ? number : raw.toLowerCase();
  }
  function compare(a, b) {
    if (a === b) return 0;
    if (a === "" || b === "") return a === "" ? 1 : -1;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    return a < b ? -1 : 1;
  }
  function sortBy(table, head, index) {
    var down = head.getAttribute("aria-sort") === "ascending";
    table.querySelectorAll("thead th").forEach(function (th) { th.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    var body = table.tBodies[0];
    Array.from(body.rows)
      .map(function (row) { return { row: row, key: sortKey(row.cells[index]) }; })
      .sort(function (a, b) { return (down ? -1 : 1) * compare(a.key, b.key); })
      .forEach(function (one) { body.append(one.row); });
  }
  document.querySelectorAll("table.sortable").forEach(function (table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (head, index) {
      var button = document.createElement("button");
      button.type = "button";
      button.append.apply(button, Array.from(head.childNodes));
      head.append(button);
      button.addEventListener("click", function () { sortBy(table, head, index); });
    });
  });

  // long lists are narrowed by what is typed
  document.querySelectorAll("input[data-filters]").forEach(function (field) {
    var items = Array.from(document.querySelectorAll(field.dataset.filters));
    field.addEventListener("input", function () {
      var wanted = field.value.toLowerCase();
      items.forEach(function (item) { item.hidden = !item.textContent.toLowerCase().includes(wanted); });
    });
  });
  document.querySelectorAll("input[data-find]").forEach(function (field) {
    field.addEventListener("change", function () { location.hash = field.value.trim(); });
  });
  document.querySelectorAll(".commands li").forEach(function (line) {
    if (!navigator.clipboard) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(line.querySelector("code").textContent).then(function () {
        button.textContent = "Copied";
      });
    });
    line.append(button);
  });
})();
