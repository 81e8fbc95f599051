"""Receives delivery webhooks with django-anymail, whose settings are its argument, and prints each event."""

import json
import sys
from wsgiref.simple_server import make_server

import django
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    ANYMAIL=json.loads(sys.argv[1]),
    INSTALLED_APPS=["anymail"],
    ROOT_URLCONF="anymail.urls",
    SECRET_KEY="test",
)
django.setup()

from anymail.signals import tracking  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402


def on_event(event, esp_name, **_):
    facts = [esp_name, event.event_type, event.recipient]
    print(json.dumps(facts), flush=True)


tracking.connect(on_event)
server = make_server("127.0.0.1", 0, get_wsgi_application())
print(f"port {server.server_port}", flush=True)
server.serve_forever()
