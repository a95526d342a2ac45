// Pictures whose room is not kept free, or whose format is of yesterday.
() =>
  [...document.images]
    .filter((picture) => {
      const format = new URL(picture.currentSrc || picture.src).pathname.split(".").at(-1);
      const isOld = !["webp", "avif", "svg"].includes(format);
      return isOld || !picture.getAttribute("width") || !picture.getAttribute("height");
    })
    .map((picture) => picture.currentSrc || picture.src)
