import os
from pathlib import Path

from csp.constants import NONCE, NONE, SELF, STRICT_DYNAMIC, WASM_UNSAFE_EVAL
from django.core.management.utils import get_random_secret_key

PROJECT = Path(__file__).parent
SITE_FOLDER = Path(os.environ["SITE_FOLDER"])
TWEELUIK_FOLDER = Path(os.environ["TWEELUIK_FOLDER"])

SECRET_KEY = get_random_secret_key()
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]

INSTALLED_APPS = [
    "municipality",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sites",
    "django.contrib.staticfiles",
    "cms",
    "csp",
    "djangocms_text",
    "menus",
    "sekizai",
    "treebeard",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.middleware.user.CurrentUserMiddleware",
    "cms.middleware.page.CurrentPageMiddleware",
    "cms.middleware.toolbar.ToolbarMiddleware",
    "cms.middleware.language.LanguageCookieMiddleware",
]

# The element needs `'wasm-unsafe-eval'` and `connect-src 'self'`. The nonce lets
# `embed.js` in, and `'strict-dynamic'` the scripts that it brings.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [NONCE, STRICT_DYNAMIC, WASM_UNSAFE_EVAL],
        "connect-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "require-trusted-types-for": ["'script'"],
        "trusted-types": [NONE],
    },
    "EXCLUDE_URL_PREFIXES": ["/admin/"],
}

# A cached page keeps the nonce of the visit that it was made for. The policy of the
# next visit does not have that nonce, and the browser refuses the script.
CMS_PAGE_CACHE = False

CMS_CONFIRM_VERSION4 = True
CMS_TEMPLATES = [
    ("municipality/page.html", "Page"),
    ("municipality/tweeluik_page.html", "Page with Tweeluik"),
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "django.template.context_processors.request",
                "cms.context_processors.cms_settings",
                "sekizai.context_processors.sekizai",
            ],
        },
    },
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": SITE_FOLDER / "site.sqlite3",
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands")]
ROOT_URLCONF = "municipality.urls"
SITE_ID = 1
STATIC_URL = "/static/"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True

# A warning about a manager of django CMS itself.
SILENCED_SYSTEM_CHECKS = ["treebeard.E001"]
