// Opens and closes accordions and boxes; the pages are readable without it.
for (const button of document.querySelectorAll('button[aria-controls]')) {
  button.addEventListener('click', () => {
    const panel = document.getElementById(button.getAttribute('aria-controls'));
    if (!panel) return;
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    panel.hidden = open;
    panel.toggleAttribute('aria-hidden', false);
  });
}
for (const button of document.querySelectorAll('button[data-close]')) {
  button.addEventListener('click', () => document.getElementById(button.dataset.close)?.remove());
}
