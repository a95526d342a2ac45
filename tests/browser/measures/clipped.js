// Elements whose words are cut off by their own box or by one around them. Ornaments that are hidden
// from assistive technology may be cropped, and what is there for it alone is cropped on purpose.
() => {
  const cuts = (value) => value === "hidden" || value === "clip";
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim(),
    );
    if (!hasWords || element.closest("[aria-hidden=true], .visually-hidden")) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest("select, option, textarea")) continue;
    const words = document.createRange();
    words.selectNodeContents(element);
    const inside = words.getBoundingClientRect();
    if (inside.width <= 1 || getComputedStyle(element).clipPath !== "none") continue;
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      const around = box.getBoundingClientRect();
      const isCut =
        (cuts(style.overflowX) && (inside.right > around.right + 2 || inside.left < around.left - 2)) ||
        (cuts(style.overflowY) && (inside.bottom > around.bottom + 2 || inside.top < around.top - 2));
      if (!isCut) continue;
      found.push(`“${element.textContent.trim().slice(0, 40)}” in ${box.tagName}.${box.className}`);
      break;
    }
  }
  return found;
}
