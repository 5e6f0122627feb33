// Conveniences over a page that works without them: keys to walk the findings, filters kept in the address, and a card
// with what a figure means. The address is #anchor~hide=a.b: where one is, and what is hidden.
(() => {
  "use strict";
  const body = document.body;
  const chips = document.getElementById("chips");
  const bar = document.getElementById("bar");
  const buttons = new Map();
  const hidden = new Set();

  // Filters -----------------------------------------------------------------------------------------------------
  for (const item of [...chips.children]) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = chips.dataset.hint;
    button.append(...item.childNodes);
    button.addEventListener("click", () => {
      const code = item.dataset.f;
      hidden.has(code) ? hidden.delete(code) : hidden.add(code);
      show();
      keep();
    });
    item.append(button);
    buttons.set(item.dataset.f, button);
  }

  function show() {
    for (const [code, button] of buttons) {
      body.classList.toggle("hide-" + code, hidden.has(code));
      button.setAttribute("aria-pressed", String(!hidden.has(code)));
    }
  }

  function parse() {
    const [anchor, state] = location.hash.slice(1).split("~hide=");
    return { anchor, codes: state === undefined ? null : state.split(".").filter((code) => buttons.has(code)) };
  }

  function keep(anchor = parse().anchor) {
    const state = hidden.size ? "~hide=" + [...hidden].sort().join(".") : "";
    const address = anchor || state ? "#" + anchor + state : location.pathname + location.search;
    history.replaceState(null, "", address);
  }

  function arrive(first) {
    const { anchor, codes } = parse();
    if (codes) {
      hidden.clear();
      codes.forEach((code) => hidden.add(code));
    }
    show();
    const there = anchor && document.getElementById(anchor);
    document.querySelectorAll(".here").forEach((one) => one.classList.remove("here"));
    if (there) {
      there.classList.add("here");
      const closed = there.closest("details:not([open])");
      if (closed) closed.open = true;
      if (closed || codes || first) there.scrollIntoView();
    }
    keep(anchor);
  }

  addEventListener("hashchange", () => arrive(false));

  // Keys --------------------------------------------------------------------------------------------------------
  function step(by) {
    const all = [...document.querySelectorAll(".finding")].filter((one) => one.offsetParent !== null);
    if (!all.length) return;
    const focused = all.indexOf(document.activeElement.closest(".finding"));
    const edge = bar.getBoundingClientRect().bottom + 24;
    const above = all.filter((one) => one.getBoundingClientRect().top < edge).length - 1;
    const from = focused >= 0 ? focused : above;
    const next = all[Math.min(Math.max(from + by, 0), all.length - 1)];
    next.focus({ preventScroll: true });
    next.scrollIntoView();
    keep(next.id);
  }

  const keys = {
    n: () => step(1),
    j: () => step(1),
    p: () => step(-1),
    k: () => step(-1),
    0: () => scrollTo(0, 0),
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  const hint = document.getElementById("keys");
  if (hint) hint.hidden = false;

  // Cards -------------------------------------------------------------------------------------------------------
  const card = document.createElement("div");
  card.id = "card";
  card.hidden = true;
  card.setAttribute("role", "tooltip");
  body.append(card);

  function explain(mark) {
    const row = document.getElementById(mark.firstElementChild.hash.slice(1));
    if (!row) return;
    mark.removeAttribute("title"); // the card says it
    const names = row.closest("table").tHead.rows[0].cells;
    const list = document.createElement("dl");
    [...row.cells].forEach((cell, n) => {
      if (n < 2 || !cell.textContent.trim()) return;
      const term = document.createElement("dt");
      const meaning = document.createElement("dd");
      term.textContent = names[n].textContent;
      meaning.textContent = cell.textContent.trim();
      list.append(term, meaning);
    });
    card.replaceChildren(list);
    card.hidden = false;
    const box = mark.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 12);
    const below = box.bottom + card.offsetHeight + 12 < innerHeight;
    card.style.left = Math.max(12, left) + scrollX + "px";
    card.style.top = scrollY + (below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + "px";
    mark.firstElementChild.setAttribute("aria-describedby", "card");
  }

  function hide() {
    card.hidden = true;
  }

  for (const [enter, leave] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    document.addEventListener(enter, (event) => {
      const mark = event.target.closest(".text mark");
      if (mark) explain(mark);
    });
    document.addEventListener(leave, (event) => {
      if (event.target.closest(".text mark")) hide();
    });
  }
  addEventListener("keydown", (event) => event.key === "Escape" && hide());

  // Paper shows everything --------------------------------------------------------------------------------------
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach((one) => (one.open = true));
  });
  addEventListener("afterprint", () => closed.forEach((one) => (one.open = false)));

  arrive(true);
})();
