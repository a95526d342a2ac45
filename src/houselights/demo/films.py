"""The films of the demo: facts about real films that are in the public domain, texts of our own."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DemoVersion:
    """How the Lantern gets a film. Nothing is said in a silent one; titles are read."""

    label: str
    format: str = "digital"
    subtitles: str = ""


DCP = DemoVersion("DCP")
SUBTITLED = DemoVersion("DCP, original titles", subtitles="en")
PRINT = DemoVersion("35mm print", "35mm")


@dataclass(frozen=True)
class DemoFilm:
    """A film's facts, and what the Lantern says about it. `slug` names its two pictures as well."""

    slug: str
    title: str
    year: int
    countries: str
    directors: str
    minutes: int
    synopsis: str
    original_title: str = ""
    original_language: str = ""
    cast: str = ""
    versions: tuple[DemoVersion, ...] = (DCP,)
    certificate: str = ""
    """The British Board's, where it is known for certain."""
    content_notes: str = ""
    wikidata: str = ""
    imdb: str = ""


FILMS = [
    DemoFilm(
        "nosferatu",
        "Nosferatu",
        1922,
        "Germany",
        "F. W. Murnau",
        94,
        "A clerk travels east to sell a house and brings the plague home with the buyer. Murnau"
        " shot his vampire in real streets and real daylight, which is why a hundred years have"
        " not made him harmless: the shadow on the stairs still arrives before the man.",
        "Nosferatu, eine Symphonie des Grauens",
        "de",
        cast="Max Schreck, Gustav von Wangenheim, Greta Schröder",
        versions=(SUBTITLED, PRINT),
        certificate="PG",
        content_notes="Threat, rats, and deaths that are told more than shown.",
        wikidata="Q151895",
        imdb="tt0013442",
    ),
    DemoFilm(
        "the-general",
        "The General",
        1926,
        "USA",
        "Clyde Bruckman, Buster Keaton",
        79,
        "An engine driver loses his locomotive to spies and goes after it, alone, the length of a"
        " railway and back. Keaton does every stunt on real engines, and the one expensive shot"
        " is exactly what it looks like: a train going through a burning bridge.",
        cast="Buster Keaton, Marion Mack",
        certificate="U",
        content_notes="War as a comedy: cannon, falls, and soldiers who die far off.",
        imdb="tt0017925",
    ),
    DemoFilm(
        "metropolis",
        "Metropolis",
        1927,
        "Germany",
        "Fritz Lang",
        153,
        "Above ground the gardens and the towers, below it the shift that keeps them lit. The"
        " whole vocabulary of the city of the future was invented here, along with its first"
        " false prophet made of metal. With an interval, so that the workers may stretch.",
        cast="Brigitte Helm, Alfred Abel, Gustav Fröhlich, Rudolf Klein-Rogge",
        versions=(SUBTITLED, PRINT),
        content_notes="Explosions, bright flashes, a flood with children in danger, a burning at the stake.",
        wikidata="Q151599",
        imdb="tt0017136",
    ),
    DemoFilm(
        "safety-last",
        "Safety Last!",
        1923,
        "USA",
        "Fred C. Newmeyer, Sam Taylor",
        74,
        "A shop assistant who has written home of his success must climb twelve storeys to make"
        " it true. You know the clock. You may not know how long the climb is, nor how loudly a"
        " full house gasps at each floor.",
        cast="Harold Lloyd, Mildred Davis",
        certificate="U",
        content_notes="Great heights, seen from above.",
        imdb="tt0014429",
    ),
    DemoFilm(
        "man-with-a-movie-camera",
        "Man with a Movie Camera",
        1929,
        "Soviet Union",
        "Dziga Vertov",
        68,
        "A day in a city, and at the same time the day of the man who films it, of the woman who"
        " cuts it, and of the audience that sits down to see it. No titles, no actors, no story,"
        " and not a dull second.",
        "Chelovek s kino-apparatom",
        "ru-Latn",
        content_notes="A birth, quick cutting, flicker.",
        imdb="tt0019760",
    ),
    DemoFilm(
        "battleship-potemkin",
        "Battleship Potemkin",
        1925,
        "Soviet Union",
        "Sergei Eisenstein",
        72,
        "Bad meat, a mutiny, a city that comes down to the harbour to see, and the soldiers who"
        " come down the steps behind it. Five acts, cut like a drum roll, with the most quoted"
        " staircase in the history of film.",
        "Bronenosets Potyomkin",
        "ru-Latn",
        versions=(SUBTITLED,),
        content_notes="A crowd is shot at. A child is trampled. Some blood.",
        imdb="tt0015648",
    ),
    DemoFilm(
        "the-cabinet-of-dr-caligari",
        "The Cabinet of Dr. Caligari",
        1920,
        "Germany",
        "Robert Wiene",
        76,
        "A fairground doctor shows a sleeper who knows how long you have to live. The light is"
        " painted on the floor, no wall is straight, and by the end you are no longer certain"
        " who has been telling you all this.",
        "Das Cabinet des Dr. Caligari",
        "de",
        cast="Werner Krauss, Conrad Veidt, Lil Dagover",
        versions=(SUBTITLED, PRINT),
        content_notes="Murder in shadows, an abduction, an asylum.",
        imdb="tt0010323",
    ),
    DemoFilm(
        "a-trip-to-the-moon",
        "A Trip to the Moon",
        1902,
        "France",
        "Georges Méliès",
        14,
        "Six astronomers are fired into the eye of the moon and come home with a prisoner. Shown"
        " before the feature, as it was in 1902, from a restored print in its hand-laid colours.",
        "Le Voyage dans la Lune",
        "fr",
        cast="Georges Méliès",
        imdb="tt0000417",
    ),
    DemoFilm(
        "the-passion-of-joan-of-arc",
        "The Passion of Joan of Arc",
        1928,
        "France",
        "Carl Theodor Dreyer",
        82,
        "A trial in faces. Dreyer built a whole castle and then hardly showed it, since nothing in"
        " it could compete with what his camera found in one woman listening to her judges.",
        "La Passion de Jeanne d’Arc",
        "fr",
        cast="Maria Falconetti, Eugène Silvain, Antonin Artaud",
        versions=(SUBTITLED,),
        content_notes="Cruelty in court, a bloodletting, an execution by fire.",
        imdb="tt0019254",
    ),
    DemoFilm(
        "sherlock-jr",
        "Sherlock Jr.",
        1924,
        "USA",
        "Buster Keaton",
        45,
        "A projectionist falls asleep at his machine and walks into the film. It is the best"
        " three quarters of an hour ever made about what we do in the booth, and we would say so"
        " even if he had not got the girl.",
        cast="Buster Keaton, Kathryn McGuire",
        imdb="tt0015324",
    ),
    DemoFilm(
        "the-phantom-carriage",
        "The Phantom Carriage",
        1921,
        "Sweden",
        "Victor Sjöström",
        107,
        "Whoever dies last on New Year’s Eve must drive death’s cart for a year. Sjöström tells it"
        " in dreams within memories within a single night, and plays the drunkard himself.",
        "Körkarlen",
        "sv",
        cast="Victor Sjöström, Hilda Borgström, Tore Svennberg",
        versions=(SUBTITLED,),
        content_notes="Drunkenness, violence in a family, suicide.",
        imdb="tt0012364",
    ),
    DemoFilm(
        "the-gold-rush",
        "The Gold Rush",
        1925,
        "USA",
        "Charles Chaplin",
        95,
        "Hunger, snow, a cabin on the edge of a cliff, a boot for dinner, and two bread rolls that"
        " dance. Chaplin wanted to be remembered by this one, and he is.",
        cast="Charles Chaplin, Georgia Hale, Mack Swain",
        certificate="U",
        content_notes="Hunger, made funny.",
        imdb="tt0015864",
    ),
]
