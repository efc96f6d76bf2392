// Keys for those who work by the keyboard. Each is held together with Ctrl, ⌘ or Alt, so that nothing happens by a
// slip or by dictation. Without them, everything is done with Tab and Enter.
const written = new WeakSet();
addEventListener("input", ({ target }) => target.form && written.add(target.form));

const saving = (form) => {
  const buttons = [...form.querySelectorAll("button:not([type=button]):not([tabindex='-1'])")];
  return form.querySelector("[data-save]") ?? (buttons.length === 1 ? buttons[0] : null);
};

/** To the field of a search on this page, else to the page of the search. */
function search() {
  const field = document.querySelector("main input[data-suggestions]");
  if (field) {
    field.focus();
    return field.select();
  }
  document.querySelector("a[data-search]")?.click();
}

/** Sends the form that is being filled in; one with several ways to be sent says which of them saves. */
function save({ target }) {
  const form = target.closest("form[method=post]");
  const button = form && target.matches("input, textarea, select") && saving(form);
  if (button) form.requestSubmit(button);
  return Boolean(button);
}

/** To the next or previous page of a row of pages. What is written and not saved is not left. */
function turn(way) {
  const link = document.querySelector(`a[data-turn=${way}]`);
  const form = [...document.forms].find((form) => written.has(form));
  if (link && form) saving(form)?.focus();
  else link?.click();
  return Boolean(link);
}

addEventListener("keydown", (event) => {
  if (event.isComposing || event.shiftKey || event.defaultPrevented) return;
  const held = event.ctrlKey || event.metaKey;
  let done = false;
  if (held && !event.altKey && event.key.toLowerCase() === "k") {
    search();
    done = true;
  } else if (held && !event.altKey && event.key === "Enter") {
    done = save(event);
  } else if (event.altKey && !held && event.key === "PageDown") {
    done = turn("next");
  } else if (event.altKey && !held && event.key === "PageUp") {
    done = turn("previous");
  }
  if (done) event.preventDefault();
});
