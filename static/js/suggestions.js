// Suggests pages while one types what to search for. Without it, the form searches as it always does.
for (const field of document.querySelectorAll("input[data-suggestions]")) {
  const place = document.createElement("div");
  place.className = "suggested";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  said.className = "unseen";
  field.closest("p").after(place, said);
  // A combobox is a field of text; the keyboard of a telephone still says "search".
  const box = { type: "text", enterkeyhint: "search", autocomplete: "off", role: "combobox" };
  const states = { "aria-autocomplete": "list", "aria-expanded": "false" };
  Object.entries({ ...box, ...states }).forEach(([name, value]) => field.setAttribute(name, value));
  let waiting;
  let asking;
  let chosen = -1;
  const options = () => [...place.querySelectorAll("[role=option]")];

  function choose(at) {
    const all = options();
    chosen = all.length ? (at + all.length + 1) % (all.length + 1) : -1;
    // One step beyond either end leads back to what is typed.
    if (chosen === all.length) chosen = -1;
    all.forEach((option, n) => option.setAttribute("aria-selected", String(n === chosen)));
    if (chosen < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", all[chosen].id);
    all[chosen].scrollIntoView({ block: "nearest" });
  }

  function show(html) {
    place.innerHTML = html;
    const list = place.querySelector("[role=listbox]");
    field.setAttribute("aria-expanded", String(Boolean(list)));
    if (list) field.setAttribute("aria-controls", list.id);
    else field.removeAttribute("aria-controls");
    said.textContent = list?.dataset.said ?? "";
    choose(-1);
  }

  function close() {
    clearTimeout(waiting);
    asking?.abort();
    show("");
  }

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(field.value)}`, { signal });
      const html = answer.ok ? await answer.text() : "";
      if (!signal.aborted) show(html.trim());
    } catch (error) {
      // Another letter was typed meanwhile, or the portal is away: the form still works.
      if (!signal.aborted) show("");
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    if (field.value.trim().length < 2) return close();
    waiting = setTimeout(ask, 150);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || !options().length) return;
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? options().length - 1 : chosen - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) location.assign(options()[chosen].dataset.href);
    else return;
    event.preventDefault();
  });
  // The field keeps its focus while an option is pressed.
  place.addEventListener("mousedown", (event) => event.preventDefault());
  place.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });
  field.addEventListener("blur", close);
}
