from cms.plugin_base import CMSPluginBase
from cms.plugin_pool import plugin_pool


@plugin_pool.register_plugin
class TweeluikPlugin(CMSPluginBase):
    name = "Tweeluik"
    render_template = "municipality/tweeluik_plugin.html"
    # The script has the nonce of this visit.
    cache = False
