// What can be pressed and is smaller than 44 x 44 px (WCAG 2.2, criterion 2.5.5), but for links
// within a sentence.
() => {
  const pressable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";
  const isInSentence = (link) => {
    if (getComputedStyle(link).display !== "inline") return false;
    let block = link.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const rest = [...block.childNodes].filter(
      (node) => !(node instanceof Element && (node === link || node.contains(link) || node.matches("a"))),
    );
    return rest.some((node) => /\p{L}{2}/u.test(node.textContent));
  };
  const found = [];
  for (const target of document.querySelectorAll(pressable)) {
    if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (target.closest("[aria-hidden=true]") || isInSentence(target)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width >= 43.9 && height >= 43.9) continue;
    const words = (target.innerText || target.ariaLabel || target.name || "").trim().slice(0, 40);
    found.push(`${target.tagName} “${words}” is ${width.toFixed(1)} x ${height.toFixed(1)} px`);
  }
  return found;
}
