// Says at once how a wording of time is understood. Without it a button asks.
for (const field of document.querySelectorAll("input[data-period]")) {
  const said = document.querySelector(`output[for="${field.id}"]`);
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const wording = field.value;
      const answer = wording.trim() ? await fetch(`${field.dataset.period}?q=${encodeURIComponent(wording)}`) : null;
      // What was typed meanwhile will be answered by itself.
      if (field.value === wording && (!answer || answer.ok)) said.textContent = answer ? await answer.text() : "";
    }, 250);
  });
}
