"""The command: serves the project on any free port, on a database that goes with the process."""

import os
import signal
import sys
import tempfile


def serve():
    from django.core.management import call_command
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
    from django.core.wsgi import get_wsgi_application

    class QuietHandler(WSGIRequestHandler):
        def log_message(self, *_):
            pass

    application = get_wsgi_application()
    call_command("migrate", verbosity=0)
    server = ThreadedWSGIServer(("127.0.0.1", 0), QuietHandler)
    server.set_app(application)
    print(f"Django ready at http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


# Lets the folder of the database be removed.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
with tempfile.TemporaryDirectory(prefix="playwright-inbox-django-") as folder:
    os.environ["DATABASE"] = os.path.join(folder, "db.sqlite3")
    os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
    serve()
