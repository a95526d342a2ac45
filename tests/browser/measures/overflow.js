// What makes the page wider than its window, or sticks out of it. What a box of its own scrolls or
// cuts off does not count; what is cut off is `clipped`.
() => {
  const width = document.documentElement.clientWidth;
  const named = (element) => `${element.tagName.toLowerCase()}.${element.className}`;
  const isContained = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible") return true;
    }
    return false;
  };
  const found = [];
  const page = document.documentElement.scrollWidth;
  if (page > width) found.push(`the page is ${page} px wide in a window of ${width}`);
  for (const element of document.body.querySelectorAll("*")) {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    if (own <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const isClipped = getComputedStyle(element).clipPath !== "none";
    if (isClipped && page <= width) continue; // it is for assistive technology, and takes no room
    if ((right > width + 1 || left < -1) && !isContained(element)) {
      found.push(`${named(element)} reaches from ${Math.round(left)} to ${Math.round(right)} px`);
    }
  }
  return found;
}
