from urllib.parse import urlencode

from cms.api import add_plugin, create_page
from cms.models import PageContent
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.test import Client
from django.urls import reverse
from djangocms_text.models import Text

SNIPPET = """<p>Voor de tekst.</p>
<script type="module" src="/tweeluik/embed.js"></script>
<twee-luik heading-level="2" lang="nl" form="mini">
  <a href="/tweeluik/index.html">Open Tweeluik op een eigen pagina</a>
</twee-luik>
<p>Na de tekst.</p>"""


def make_page(slug, title, template="municipality/page.html"):
    page = create_page(title, template, "nl", slug=slug)
    content = PageContent.objects.get(page=page)
    content.rescan_placeholders()
    return content.get_placeholders()


class Command(BaseCommand):
    help = "Makes the pages with Tweeluik."

    def handle(self, *args, **options):
        make_page(
            "template", "Tweeluik uit de template", "municipality/tweeluik_page.html"
        )
        self.paste(make_page("pasted", "Tweeluik geplakt")[0])
        add_plugin(
            make_page("plugin", "Tweeluik als plug-in")[0], "TweeluikPlugin", "nl"
        )

    def paste(self, placeholder):
        """As the form of the text plugin does when an editor saves it."""
        editor = get_user_model().objects.create_superuser("editor")
        client = Client(SERVER_NAME="localhost")
        client.force_login(editor)
        query = {
            "cms_path": "/pasted/",
            "placeholder_id": placeholder.pk,
            "plugin_language": "nl",
            "plugin_position": 1,
            "plugin_type": "TextPlugin",
        }
        address = f"{reverse('admin:cms_placeholder_add_plugin')}?{urlencode(query)}"
        response = client.post(address, {"body": SNIPPET})
        if not Text.objects.filter(placeholder=placeholder).exists():
            raise CommandError(response.content.decode())
