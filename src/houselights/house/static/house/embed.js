// A film from another site: its player takes the picture's place when the button is pressed.
// Without this script the button is a link to the film's own page.
for (const embed of document.querySelectorAll(".embed[data-player]")) {
  embed.querySelector(".embed__button").addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    player.src = embed.dataset.player;
    player.title = embed.dataset.title;
    player.allow = "fullscreen; picture-in-picture";
    embed.replaceChildren(player);
    player.focus();
  });
}
