// Only extras: everything works without this file.
(() => {
  for (const button of document.querySelectorAll("[data-druk]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  const told = document.querySelector("[data-gekopieerd]");
  for (const button of document.querySelectorAll("[data-kopieer]")) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.kopieer);
      await navigator.clipboard.writeText(text.textContent);
      told.textContent = "";
      requestAnimationFrame(() => { told.textContent = "De tekst is gekopieerd."; });
    });
  }
  // A printed page shows what is folded away on the screen.
  const opened = [];
  window.addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details.wt-printopen:not([open])")) {
      part.open = true;
      opened.push(part);
    }
  });
  window.addEventListener("afterprint", () => {
    for (const part of opened.splice(0)) part.open = false;
  });
  for (const form of document.querySelectorAll("[data-sleepvak]")) {
    const field = form.querySelector("input[type=file]");
    const over = (on) => form.classList.toggle("wt-drop", on);
    form.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
    form.addEventListener("dragleave", () => over(false));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      over(false);
      if (event.dataTransfer.files.length) {
        field.files = event.dataTransfer.files;
        field.focus();
      }
    });
  }
})();
