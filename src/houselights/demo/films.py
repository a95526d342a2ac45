"""The films of the demo: facts about real films that are in the public domain, texts of our own."""

from dataclasses import dataclass


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
    ),
]

# Which films share the two screens in a cinema week; the weeks take turns.
WEEKS = [
    [["nosferatu", "safety-last"], ["the-general", "the-passion-of-joan-of-arc"]],
    [["metropolis", "sherlock-jr"], ["battleship-potemkin", "the-gold-rush"]],
    [
        ["the-cabinet-of-dr-caligari", "the-phantom-carriage"],
        ["man-with-a-movie-camera", "a-trip-to-the-moon"],
    ],
]
