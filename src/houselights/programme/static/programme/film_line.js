// The editor's button for a film's line: a film is chosen, its title stands for the line.
const { draftail, React, PAGE_CHOOSER_MODAL_ONLOAD_HANDLERS } = window;

class FilmLineSource extends draftail.LinkModalWorkflowSource {
  getChooserConfig() {
    const { pageChooser } = this.props.entityType.chooserUrls;
    return {
      url: pageChooser,
      urlParams: { page_type: "programme.filmpage" },
      onload: PAGE_CHOOSER_MODAL_ONLOAD_HANDLERS,
      responses: { pageChosen: this.onChosen },
    };
  }

  filterEntityData({ id }) {
    return { id };
  }
}

const FilmLine = ({ children }) => React.createElement("mark", null, children);

draftail.registerPlugin(
  { type: "FILM_LINE", source: FilmLineSource, decorator: FilmLine },
  "entityTypes",
);
