// Waits until all pictures are there, those further down as well; answers how many there are.
async () => {
  const pictures = [...document.images];
  const loaded = pictures.map((picture) => {
    picture.loading = "eager";
    return (
      picture.complete ||
      new Promise((answer) => {
        picture.onload = picture.onerror = answer;
      })
    );
  });
  await Promise.all(loaded);
  return pictures.length;
}
