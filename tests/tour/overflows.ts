/* Run in the page, so they use nothing from outside themselves. */

/** What of the page a person would have to scroll sideways for, or that runs out of its box, in a few words each. */
export function overflows(): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth - innerWidth} px too wide`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const { display, overflowX, position } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
      found.push(`${element.tagName.toLowerCase()}.${element.className} is scrolled sideways`);
    if (!hasText || display === 'inline' || position === 'absolute' || element.clientWidth <= 1) continue;
    if (overflowX === 'visible' && element.scrollWidth > element.clientWidth + 1) {
      const text = element.textContent?.trim().slice(0, 40);
      found.push(`${element.tagName.toLowerCase()}.${element.className}: “${text}”`);
    }
  }
  return found;
}

/** How much of the longest scrolled part is out of sight, in CSS pixels. */
export function hiddenBelow(): number {
  const hidden = [...document.querySelectorAll('*')]
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
    .map((element) => element.scrollHeight - element.clientHeight);
  return Math.max(0, ...hidden);
}
