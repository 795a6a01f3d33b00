import os
import re

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from whitenoise import WhiteNoise

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "municipality.settings")


def has_hash(path, url):
    return re.search(r"-[0-9a-f]{16}\.[a-z]+$", url)


application = WhiteNoise(
    get_wsgi_application(),
    max_age=0,
    immutable_file_test=has_hash,
    allow_all_origins=False,
)
application.add_files(settings.PROJECT / "static", prefix="static/")
application.add_files(settings.TWEELUIK_FOLDER, prefix="tweeluik/")
