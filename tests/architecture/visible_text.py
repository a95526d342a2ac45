"""The words in a template that a visitor sees and that no translator does."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

WORD = re.compile(r"[^\W\d_]{2,}")
ENTITY = re.compile(r"&(?:\w+|#\w+);")
TRANSLATED = re.compile(
    r"{%-?\s*blocktrans(?:late)?\b.*?%}.*?{%-?\s*endblocktrans(?:late)?\s*-?%}"
    r"|{%-?\s*comment\b.*?%}.*?{%-?\s*endcomment\s*-?%}"
    r"|{%-?\s*trans(?:late)?\b.*?%}",
    re.DOTALL,
)
TAG = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
# Words handed to another template or to a picture: {% include … with title="Tonight" %}.
HANDED_ON = re.compile(r"""\b(alt|beside|label|lead|placeholder|text|title)=("[^"]*"|'[^']*')""")
# What is printed when a value is missing: {{ title|default:"Untitled" }}; not an attribute's value.
FALLBACK = re.compile(r"""\|(?:default|default_if_none|yesno):("[^"]*"|'[^']*')""")
SEEN = {"alt", "title", "placeholder", "label", "content"}
HEARD = re.compile(r"aria-(label|description|placeholder|roledescription|valuetext)")
# What <meta> says to machines alone.
FOR_MACHINES = {"viewport", "robots", "theme-color", "color-scheme", "og:type", "referrer"}
UNSEEN = {"script", "style"}


def untranslated(template: str) -> Iterator[str]:
    """Each piece of text that is seen or heard and does not go through gettext."""
    rest = TRANSLATED.sub(_blank, template)
    for tag in TAG.findall(rest):
        if not tag.startswith("{#"):
            yield from (words for _, words in HANDED_ON.findall(tag) if WORD.search(words))
            yield from (words for words in FALLBACK.findall(tag) if re.search(r"[A-Z ]", words))
    reader = _Reader()
    reader.feed(TAG.sub(_blank, rest))
    reader.close()
    yield from reader.found


def _blank(found: "re.Match[str]") -> str:
    """Nothing, on as many lines."""
    return "\n" * found[0].count("\n")


class _Reader(HTMLParser):
    """Collects text and the attributes that are read to people."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self.is_unseen = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.is_unseen = tag in UNSEEN
        named = dict(attrs)
        is_for_machines = (named.get("name") or named.get("property")) in FOR_MACHINES
        for name, value in attrs:
            is_text = name in SEEN or HEARD.fullmatch(name) or (tag, name) == ("input", "value")
            if is_text and value and WORD.search(value) and not (tag == "meta" and is_for_machines):
                self.found.append(f'{name}="{value}"')

    def handle_endtag(self, _tag: str) -> None:
        self.is_unseen = False

    def handle_data(self, data: str) -> None:
        if not self.is_unseen and WORD.search(ENTITY.sub("", data)):
            self.found.append(" ".join(data.split()))
