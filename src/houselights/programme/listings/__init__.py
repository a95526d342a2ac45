"""What is on, gathered for a page: a module a page, and what several of them are made of."""

# Pages ask the listings, and listings the models, pages among them: whichever is imported first,
# the models are to be whole before a listing needs them.
from houselights.programme import models  # noqa: F401
