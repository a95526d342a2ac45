// The element that has the focus, and what is wrong with how that is shown; null when none has it.
() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let box = element; box; box = box.parentElement) {
      const colour = getComputedStyle(box).backgroundColor;
      if (channels(colour)[3] !== 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const style = getComputedStyle(focused);
  const { left, top, width, height } = focused.getBoundingClientRect();
  const wrong = [];
  if (focused.tabIndex > 0) wrong.push("has a tabindex above 0");
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 3) {
    wrong.push(`has an outline of ${style.outlineStyle} ${style.outlineWidth}`);
  } else if (contrast(style.outlineColor, ground(focused.parentElement)) < 3) {
    wrong.push(`has an outline in ${style.outlineColor} on ${ground(focused.parentElement)}`);
  }
  if (style.clipPath !== "none") wrong.push("is clipped");
  let points = 0;
  for (const across of [0.05, 0.5, 0.95]) {
    for (const down of [0.1, 0.5, 0.9]) {
      const [x, y] = [left + width * across, top + height * down];
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      points += 1;
      const seen = document.elementFromPoint(x, y);
      const isOwn = seen && (focused.contains(seen) || seen.contains(focused));
      if (!isOwn) wrong.push(`is covered by ${seen?.tagName}.${seen?.className}`);
    }
  }
  if (!points) wrong.push("is out of sight");
  const words = (focused.innerText || focused.ariaLabel || focused.name || "").trim().slice(0, 40);
  return { element: `${focused.tagName} “${words}”`, wrong: [...new Set(wrong)] };
}
