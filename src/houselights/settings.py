"""The one settings module: what the environment says, and what does not depend on it.

There is no development twin. Behaviour changes by `HOUSELIGHTS_*` variables (`env.py`), and what an
editor may decide is a setting of the site (`house.models.CinemaSettings`).
"""

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

import django_stubs_ext

from houselights import databases, env, storages

django_stubs_ext.monkeypatch()

ENVIRONMENT = env.read_environment(os.environ)
PACKAGE = Path(__file__).parent
SITE = urlsplit(ENVIRONMENT.site_url)
IS_SECURE = SITE.scheme == "https"

SECRET_KEY = env.secret_key(ENVIRONMENT)
DEBUG = False
ROOT_URLCONF = "houselights.urls"
WSGI_APPLICATION = "houselights.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "houselights.front",
    "houselights.journal",
    "houselights.programme",
    "houselights.people",
    "houselights.house",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.embeds",
    "wagtail.sites",
    "houselights.people.apps.PeopleInTheOfficeConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "houselights.front.middleware.SecurityHeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "houselights.house.middleware.HealthMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "houselights.house.middleware.PlaceAndTimeMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "houselights.front.context_processors.chrome",
            ],
        },
    },
]

# Where things are kept

DATABASES = {"default": databases.database(ENVIRONMENT.database_url)}
CACHES = databases.caches(ENVIRONMENT.redis_url, ENVIRONMENT.data / "cache")
STATIC_URL = "/static/"
STATIC_ROOT = ENVIRONMENT.data / "static"
STATICFILES_FINDERS = [
    "houselights.front.finders.StylesheetFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
MEDIA_URL = "/media/"
MEDIA_ROOT = ENVIRONMENT.data / "media"
MEDIA_HOST = storages.media_host(ENVIRONMENT.media_url)
STORAGES = storages.storages(ENVIRONMENT.media_url)
FILE_UPLOAD_PERMISSIONS = 0o640
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Who may ask, and how

ALLOWED_HOSTS = ENVIRONMENT.answered_hosts
CSRF_TRUSTED_ORIGINS = [ENVIRONMENT.site_url]
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = IS_SECURE
CSRF_COOKIE_HTTPONLY = SESSION_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "houselights.front.errors.refused"
CSRF_COOKIE_NAME = "__Host-csrf" if IS_SECURE else "csrf"
SESSION_COOKIE_NAME = "__Host-session" if IS_SECURE else "session"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if IS_SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False  # the house's other subdomains are not ours to decide about
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_SSL_REDIRECT = IS_SECURE and ENVIRONMENT.proxies > 0  # a proxy speaks TLS for us
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.proxies else None
SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # our own middleware says who may frame a page
    "security.W005",  # HSTS for subdomains, as above
    "security.W021",  # and its preload list, which is for the owner of the domain to ask for
]
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"

AUTH_USER_MODEL = "people.Person"
LOGIN_URL = "/admin/login/"
LOGIN_REDIRECT_URL = "/admin/"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long page of blocks is a form of thousands of fields

# Mail

MAIL = storages.mail(ENVIRONMENT.mail_url, ENVIRONMENT.data / "mail")
EMAIL_BACKEND = MAIL.backend
EMAIL_FILE_PATH = MAIL.folder
EMAIL_HOST, EMAIL_PORT = MAIL.host, MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = MAIL.user, MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL = MAIL.tls, MAIL.ssl
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = SERVER_EMAIL = WAGTAILADMIN_NOTIFICATION_FROM_EMAIL = ENVIRONMENT.mail_from

# Language and time. The house's own are activated for each request (house.middleware).

LANGUAGE_CODE = "en"
LANGUAGES = [
    ("en", "English (US)"),
    ("en-gb", "English (UK)"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("nl", "Nederlands"),
    ("es", "Español"),
]
LOCALE_PATHS = [PACKAGE / "locale"]
USE_I18N = USE_TZ = True
TIME_ZONE = "UTC"

# Wagtail

WAGTAIL_SITE_NAME = "Houselights"
WAGTAILADMIN_BASE_URL = ENVIRONMENT.site_url
WAGTAILADMIN_LOGIN_URL = LOGIN_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False  # no request to a third party
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILIMAGES_IMAGE_MODEL = "house.Picture"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 30 * 1024 * 1024
WAGTAILIMAGES_RENDITION_STORAGE = "default"
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # which asks who may read, from a bucket too
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "ics", "odt", "pdf", "txt", "xlsx", "zip"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = "houselights.people.forms.PasswordResetForm"  # noqa: S105 (a form, no password)
WAGTAILUSERS_PASSWORD_REQUIRED = False  # people may sign in by link or outside identity
WAGTAIL_I18N_ENABLED = False
TAGGIT_CASE_INSENSITIVE = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "line", "stream": sys.stderr}
    },
    "root": {"handlers": ["stderr"], "level": "INFO"},
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django_tasks": {"level": "WARNING"},  # each task twice at INFO
        "wagtail": {"level": "WARNING"},  # each change of a page, which its history tells as well
    },
}
